using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>The debriefs that somebody owes, on their Today and nobody else's.</summary>
internal sealed record OwedView(Guid Cohort, IReadOnlyList<(Guid Id, string Title)> Plays);

internal sealed class OwedPanel(PeersDb db, CurrentPerson person) : ITodayPanel
{
    private const int Most = 3;

    public int Order => 12;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Tutor)
            return null;
        var owed = await db.Plays.Where(one => one.BegunBy == person.Id && one.ClosedAt == null && one.CohortId == context.Cohort).OrderBy(one => one.BegunAt).Select(one => new { one.Id, one.Title }).Take(Most).ToListAsync(stop);
        return owed.Count == 0 ? null : new TodayPart("/Pages/PeerSessions/Scenarios/_TodayOwed.cshtml", new OwedView(context.Cohort, [.. owed.Select(one => (one.Id, one.Title))]), false);
    }
}
