using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>Today, for trainers: how many alerts wait for a follow-up.</summary>
internal sealed class AlertsPanel(AlternanceDb db) : ITodayPanel
{
    public int Order => 15;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role != Role.Trainer)
            return null;
        var count = await db.FollowUps.CountAsync(one => one.CohortId == context.Cohort && one.ClosedAt == null, stop);
        return count == 0 ? null : new TodayPart("/Pages/Alternance/FollowUps/_TodayAlerts.cshtml", new AlertsPart(context.Cohort, count), false);
    }
}

/// <summary>What the panel shows.</summary>
internal sealed record AlertsPart(Guid Cohort, int Count);
