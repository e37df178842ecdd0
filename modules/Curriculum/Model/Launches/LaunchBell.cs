using Cohort.Curriculum.Model.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>Tells open pages that the launch of their promo changed, or how its vote stands. A room is a promo.</summary>
internal sealed class LaunchBell(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LaunchBell> log) : LiveBell<Guid>(scopes, clock, log)
{
    protected override Task<LiveSight> Look(IServiceProvider scope, Guid place, CancellationToken stop) =>
        scope.GetRequiredService<LaunchLooker>().Look(place, stop);
}
