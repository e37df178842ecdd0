using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Curating;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>Where the acts on turns begin: it knows the turns as they stand, fixes one, and tells whom it concerns.</summary>
internal sealed class TurnDesk(WatchDb db, TurnReader turns, InboxBook inbox, IMediator mediator, Texts texts, CurrentPerson person, TimeProvider clock)
{
    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The turns as the rows stand, and the promo's local date.</summary>
    public async Task<(TurnTable Table, DateOnly Today)> Read(Guid cohort, CancellationToken stop)
    {
        var table = await turns.Read(cohort, stop);
        return (table, LocalTime.Of(Now, table.Promo.Zone).Date);
    }

    /// <summary>Gives a turn to somebody, who may have passed it before.</summary>
    public async Task Fix(Guid cohort, Turn turn, CancellationToken stop)
    {
        if (await db.Turns.FirstOrDefaultAsync(one => one.CohortId == cohort && one.Date == turn.Date, stop) is { } known)
            known.Give(turn.Person, Me, Now);
        else
            db.Turns.Add(new CuratorTurn(cohort, turn.Date, turn.Person, Me, Now));
        db.Passes.RemoveRange(await db.Passes.Where(one => one.CohortId == cohort && one.Date == turn.Date && one.PersonId == turn.Person).ToListAsync(stop));
    }

    /// <summary>Leaves a word for somebody else about a day.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="to">Who is told; oneself never.</param>
    /// <param name="key">A key of the texts; {0} is who acts, {1} and {2} the days.</param>
    /// <param name="date">The first day.</param>
    /// <param name="other">The second, or the same.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Tell(Guid cohort, Guid to, string key, DateOnly date, DateOnly other, CancellationToken stop)
    {
        if (to == Me)
            return;
        var name = (await mediator.Send(new ListMembers(cohort), stop)).FirstOrDefault(one => one.PersonId == Me)?.Name;
        await inbox.Add(to, cohort, "CuratorTurn", () => (texts[key, name ?? texts["Somebody"], Dates.Day(date), Dates.Day(other)], "", WatchLinks.Turns(cohort)), stop, about: Me);
    }
}
