using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>From now on what the trainee writes is theirs alone again. What was shared stays said.</summary>
internal sealed record StopSharing(Guid Cohort) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Role.Trainee);

    internal sealed class Validator : AbstractValidator<StopSharing>;

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<StopSharing, Unit>
    {
        public async Task<Unit> Handle(StopSharing request, CancellationToken cancellationToken)
        {
            var said = await db.Positionings.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken);
            NotFound.IfNull(said).Stop(clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
