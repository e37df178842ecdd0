using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>A tutor acted by a link of theirs: who sent it sees that it arrived.</summary>
internal sealed record UsePass(Guid Pass) : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<UsePass>;

    internal sealed class Handler(AlternanceDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<UsePass, Unit>
    {
        public async Task<Unit> Handle(UsePass request, CancellationToken cancellationToken)
        {
            if (await db.Passes.FirstOrDefaultAsync(one => one.Id == request.Pass && one.PersonId == person.Id && one.UsedAt == null, cancellationToken) is { } pass)
                pass.UsedAt = clock.GetUtcNow().UtcDateTime;
            return Unit.Value;
        }
    }
}
