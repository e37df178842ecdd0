using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Curriculum.Model.Running;

/// <summary>A half-day of a promo: the room of those who look at its run.</summary>
internal readonly record struct RunPlace(Guid Cohort, DateOnly Date, DayPart Part);

/// <summary>Tells open pages that the run of their half-day changed. Time itself is not told: each page counts down.</summary>
internal sealed class RunBell(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RunBell> log) : LiveBell<RunPlace>(scopes, clock, log)
{
    protected override async Task<LiveSight> Look(IServiceProvider scope, RunPlace place, CancellationToken stop) =>
        new((await scope.GetRequiredService<RunReader>().Read(place.Cohort, place.Date, place.Part, stop)).Look);
}
