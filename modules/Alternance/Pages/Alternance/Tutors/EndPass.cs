using Cohort.Alternance.Model.Tutors;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Whoever holds a link ends it. One that opens nothing already is answered the same.</summary>
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
            var hash = TutorPass.Hash(request.Token);
            if (await db.Passes.FirstOrDefaultAsync(one => one.TokenHash == hash && one.RevokedAt == null, cancellationToken) is { } pass)
                pass.RevokedAt = clock.GetUtcNow().UtcDateTime;
            return Unit.Value;
        }
    }
}
