using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.Watch.Model.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Watch.Tasks;

/// <summary>Reads the sources that are due, a few at a time. The reading itself stands outside every command.</summary>
internal sealed class ReadSources(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReadSources> log) : IRecurringTask
{
    /// <summary>Sources read in one run.</summary>
    public const int Most = 12;

    private const int SideBySide = 3, Beginning = 100;

    public string Name => "ReadSources";

    public string Does => "Reads the sources of the watch, and keeps what is new as suggestions";

    public string Cron => "15 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (fresh, due, areOld) = await Find(now, stop);
        if (fresh.Count > 0)
        {
            await scopes.SendAsHouse(new BeginReadings(fresh), stop);
            (_, due, _) = await Find(now, stop);
        }

        if (areOld)
            await scopes.SendAsHouse(new LetSuggestionsGo(), stop);
        var read = 0;
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stop }, async (id, token) =>
        {
            try
            {
                if (await scopes.SendAsHouse(new ClaimSource(id), token) is not { } claimed)
                    return;
                await scopes.SendAsHouse(new KeepNews(id, claimed.Claim, await Visit(id, claimed, token)), token);
                Interlocked.Increment(ref read);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // The other sources are not at fault; this one is taken in hand again in five minutes.
                log.LogWarning(failure, "The source {Id} could not be read", id);
            }
        });
        return read;
    }

    // What a stranger wrote may break a reader: that is the source's trouble, told on its line, and it waits as after any other.
    // L["This feed could not be read."]
    private async Task<SourceNews> Visit(Guid id, ClaimSource.Claimed claimed, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<SourceVisit>().Read(claimed.Address, claimed.Before, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(failure, "The source {Id} could not be read", id);
            return new SourceNews { Trouble = "This feed could not be read." };
        }
    }

    private async Task<(List<Guid> Fresh, List<Guid> Due, bool AreOld)> Find(DateTime now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WatchDb>();
        var (old, forgotten) = (now - Suggestion.WaitsFor, now - Suggestion.KeptFor);
        return (
            await db.Sources.Where(one => one.PausedAt == null && !db.Readings.Any(reading => reading.SourceId == one.Id)).OrderBy(one => one.AddedAt).Take(Beginning).Select(one => one.Id).ToListAsync(stop),
            await (from reading in db.Readings
                   join source in db.Sources on reading.SourceId equals source.Id
                   where reading.NextAt <= now && source.PausedAt == null
                   orderby reading.NextAt
                   select source.Id).Take(Most).ToListAsync(stop),
            await db.Suggestions.AnyAsync(one => (one.Fate == SuggestionFate.Waiting && one.FoundAt < old) || (one.Fate == SuggestionFate.Left && one.FoundAt < forgotten), stop));
    }
}
