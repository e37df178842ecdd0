using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Pages.Curriculum;
using MediatR;

namespace Cohort.Curriculum;

/// <summary>The half-days that workshops take: all that stands on the board, drafts too.</summary>
internal sealed class ProgrammeHalves(IMediator mediator) : ITakesHalfDays
{
    public async Task<IReadOnlyCollection<HalfDayUse>> Taken(Guid cohort, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var programme = await mediator.Send(new GetProgramme(cohort), stop);
        return [.. programme.Board.Placed.Where(one => one.Slot.Date >= from && one.Slot.Date <= to).Select(one => new HalfDayUse(one.Slot.Date, one.Slot.Part, one.Workshop.Title))];
    }
}
