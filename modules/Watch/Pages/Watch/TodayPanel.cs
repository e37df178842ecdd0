using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch;

/// <summary>Today: what came to the watch lately and this reader has not seen.</summary>
internal sealed record WatchPart(Guid Cohort, IReadOnlyList<LatestItem> Lines);

internal sealed class WatchPanel(WatchDb db, ShelfReader shelves, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    private const int Most = 3;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    public int Order => 40;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Tutor)
            return null;
        var since = clock.GetUtcNow().UtcDateTime - Lately;
        var latest = (await shelves.Read(context.Cohort, stop)).Latest.Where(one => one.AddedAt > since).ToList();
        // Nothing new for anybody, and nothing is asked.
        if (latest.Count == 0)
            return null;
        var (me, ids) = (person.Id, latest.ConvertAll(one => one.Id));
        var seen = (await db.Seen.Where(one => one.PersonId == me && ids.Contains(one.ItemId)).Select(one => one.ItemId).ToListAsync(stop)).ToHashSet();
        var lines = latest.Where(one => !seen.Contains(one.Id)).Take(Most).ToList();
        return lines.Count == 0 ? null : new TodayPart("/Pages/Watch/_TodayWatch.cshtml", new WatchPart(context.Cohort, lines), false);
    }
}
