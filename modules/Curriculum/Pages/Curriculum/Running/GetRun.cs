using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The run of a half-day at this moment.</summary>
/// <exception cref="NotFound">The promo does not meet then, and nothing stands there.</exception>
internal sealed record GetRun(Guid Cohort, DateOnly Date, DayPart Part) : IQuery<RunView>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(RunReader reader, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetRun, RunView>
    {
        public async Task<RunView> Handle(GetRun request, CancellationToken cancellationToken)
        {
            var reading = await reader.Read(request.Cohort, request.Date, request.Part, cancellationToken);
            if (reading.Programme.KindOf(request.Date, request.Part) is null && reading.Lines.Count == 0)
                throw new NotFound();
            return new RunView(reading, clock.GetUtcNow().UtcDateTime, person.Builds(request.Cohort), person.Id);
        }
    }
}
