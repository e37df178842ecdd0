using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Calendars;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>
/// In a calendar: the weeks in the structures, of a promo and of its trainers (a trainee's own are told by who knows where they
/// are), and until when one may vote. Each promo of one's own may be followed.
/// </summary>
internal sealed class PromoCalendar(CohortsDb db, IMediator mediator, CurrentPerson person, Texts texts, TimeProvider clock) : ICalendarPart, ICalendarOffer
{
    private const int VoteMinutes = 15, MostVotes = 20;

    public async Task<IReadOnlyList<CalendarEvent>> Load(CalendarContext context, CancellationToken stop)
    {
        if (context.Kind == CalendarKind.Trainee || context.Role == Role.Tutor)
            return [];
        var promo = await mediator.Send(new GetPromo(context.Cohort), stop);
        return [.. await Weeks(context, promo, stop), .. await Votes(context, promo, stop)];
    }

    public async Task<IReadOnlyList<CalendarChoice>> Offer(CancellationToken stop)
    {
        var promos = await mediator.Send(new ListMyPromos(), stop);
        return [.. promos.Where(one => person.IsCoordinator || (person.RoleIn(one.Id) is { } role && Roles.Community.Contains(role))).Select(one => new CalendarChoice(CalendarKind.Promo, one.Id, Guid.Empty, one.Name))];
    }

    private async Task<IEnumerable<CalendarEvent>> Weeks(CalendarContext context, PromoCard promo, CancellationToken stop)
    {
        if (context.Kind == CalendarKind.Mine && context.Role != Role.Trainer)
            return [];
        var halves = await mediator.Send(new GetCalendar(context.Cohort), stop);
        return CalendarEvent.Runs(halves.Where(one => one.Kind == HalfDayKind.Structure).Select(one => one.Date))
            .Select(one => CalendarEvent.Days($"structure-{promo.Id:N}-{CalendarEvent.Stamp(one.First)}", texts["In the structures: {0}", promo.Name], promo.TimeZone, one.First, one.Last) with
            {
                IsFree = true,
                Path = CohortsLinks.Calendar(promo.Id),
            });
    }

    private async Task<IEnumerable<CalendarEvent>> Votes(CalendarContext context, PromoCard promo, CancellationToken stop)
    {
        if (context.Kind != CalendarKind.Mine || !Roles.Building.Contains(context.Role))
            return [];
        var (now, me) = (clock.GetUtcNow().UtcDateTime, context.Person);
        var open = await db.Decisions.Where(one => one.CohortId == promo.Id && one.DueAt != null && one.ClosesAt > now && !db.Voters.Any(voter => voter.DecisionId == one.Id && voter.PersonId == me))
            .OrderBy(one => one.ClosesAt).Take(MostVotes).Select(one => new { one.Id, one.Question, one.ClosesAt }).ToListAsync(stop);
        return open.Select(one =>
        {
            var (date, minutes) = LocalTime.Of(one.ClosesAt.AddMinutes(-VoteMinutes), promo.Zone);
            // Once one has voted there is nothing left to do: it goes without a word.
            return CalendarEvent.Of($"vote-{one.Id:N}", texts["The vote closes: {0}", one.Question], promo.TimeZone, date, minutes, VoteMinutes) with { IsFree = true, LeavesQuietly = true, Path = CohortsLinks.Decision(promo.Id, one.Id) };
        });
    }
}
