using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>Gathers what a placement is judged against.</summary>
internal sealed class PlacementReader(CurriculumDb db, BoardReader boards, IMediator mediator, CurrentPerson person)
{
    public async Task<PlacementContext> Read(Guid cohort, CancellationToken stop)
    {
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        var board = await boards.Read(cohort, stop);
        var calendar = await mediator.Send(new GetCalendar(cohort), stop);
        var places = await mediator.Send(new ListPlaces(cohort), stop);
        var members = await mediator.Send(new ListMembers(cohort), stop);
        var people = members.Where(one => one.Role is Role.Trainer).Select(one => (Guid?)one.PersonId).ToList();
        var elsewhere = await (from workshop in db.Workshops
                               from leader in workshop.Leaders
                               from slot in workshop.Slots
                               where workshop.CohortId != cohort && (workshop.State == WorkshopState.Planned || workshop.State == WorkshopState.Draft)
                                   && slot.Date >= promo.StartsOn && slot.Date <= promo.EndsOn && people.Contains(leader.PersonId)
                               select new { leader.PersonId, slot.Id, slot.WorkshopId, slot.Date, slot.Part, slot.StartsAt, slot.Minutes })
            .AsNoTracking().ToListAsync(stop);
        return new PlacementContext(promo, board, calendar, places, members.Count(one => one.Role == Role.Trainee),
            [.. elsewhere.Select(one => (one.PersonId!.Value, new BoardSlot(one.Id, one.WorkshopId, one.Date, one.Part, one.StartsAt, one.Minutes, 0)))],
            person.Steers(cohort))
        {
            MayPlace = promo.Charter.MayPlace(person, cohort),
            MayValidate = promo.Charter.MayValidate(person, cohort),
        };
    }
}
