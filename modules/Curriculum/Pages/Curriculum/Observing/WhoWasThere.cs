using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Reminders;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>
/// Whether two people were in one workshop that took place: who led it, the trainees it is for by their path, and of a session
/// of peers those who said they come. Presence itself is the attendance sheet's.
/// </summary>
internal sealed class WhoWasThere(IMediator mediator, IEnumerable<IKnowsWhoCame> others, CurrentPerson reader)
{
    /// <summary>Both were in one of these, and it took place.</summary>
    public async Task<bool> Both(Guid cohort, IReadOnlyCollection<Guid> workshops, DateOnly today, (Guid One, Guid Other) people, CancellationToken stop)
    {
        var board = (await mediator.Send(new GetProgramme(cohort), stop)).Board;
        foreach (var workshop in board.Workshops.Where(one => workshops.Contains(one.Id) && (one.State == WorkshopState.Held || (one.State == WorkshopState.Planned && one.Slots.Any(slot => slot.Date <= today)))))
        {
            var there = await Came(cohort, workshop.Id, stop) ?? await Expected(cohort, workshop, today, stop);
            if (Was(people.One) && Was(people.Other))
                return true;

            bool Was(Guid person) => workshop.IsLedBy(person) || there.Contains(person);
        }

        return false;
    }

    private async Task<IReadOnlyCollection<Guid>?> Came(Guid cohort, Guid workshop, CancellationToken stop)
    {
        foreach (var one in others)
        {
            if (await one.CameTo(cohort, workshop, stop) is { } came)
                return came;
        }

        return null;
    }

    // An alumnus, who reads nobody's path, may be the author: the house reads them.
    private async Task<IReadOnlyCollection<Guid>> Expected(Guid cohort, BoardWorkshop workshop, DateOnly today, CancellationToken stop)
    {
        var all = new Reminders.Attendance(await mediator.Send(new GetPromo(cohort), stop), await mediator.Send(new ListMembers(cohort), stop), await reader.AskAsHouse(() => mediator.Send(new ListPaths(cohort), stop)));
        return [.. all.Members.Where(one => one.Role == Role.Trainee && workshop.Slots.Any(slot => slot.Date <= today && all.Follows(one, workshop, slot.Date, slot.Part))).Select(one => one.PersonId)];
    }
}
