using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>The trainee does not want to be asked on Today any more; the page stays where it is.</summary>
internal sealed record PutAwayPositioning(Guid Cohort) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Role.Trainee);

    internal sealed class Validator : AbstractValidator<PutAwayPositioning>;

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<PutAwayPositioning, Unit>
    {
        public async Task<Unit> Handle(PutAwayPositioning request, CancellationToken cancellationToken)
        {
            if (person.RoleIn(request.Cohort) != Role.Trainee)
                throw new Forbidden();
            var now = clock.GetUtcNow().UtcDateTime;
            var said = await db.Positionings.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken);
            if (said is null)
                db.Positionings.Add(said = new Positioning(request.Cohort, person.Id, now));
            said.DismissedAt ??= now;
            return Unit.Value;
        }
    }
}
