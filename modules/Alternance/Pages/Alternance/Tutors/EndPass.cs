using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Whoever holds a link of a tutor ends all that tutor's links. One that opens nothing already is answered the same.</summary>
internal sealed record EndPass(string Token) : ICommand<Unit>
{
    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<EndPass>
    {
        public Validator() => RuleFor(one => one.Token).MaximumLength(100);
    }

    internal sealed class Handler(AlternanceDb db, TimeProvider clock) : IRequestHandler<EndPass, Unit>
    {
        public async Task<Unit> Handle(EndPass request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Passes.Where(one => one.TokenHash == hash).Select(one => (Guid?)one.PersonId).FirstOrDefaultAsync(cancellationToken) is { } tutor)
                (await db.Passes.Where(one => one.PersonId == tutor && one.RevokedAt == null && one.ExpiresAt > now).ToListAsync(cancellationToken)).ForEach(one => one.RevokedAt = now);
            return Unit.Value;
        }
    }
}
