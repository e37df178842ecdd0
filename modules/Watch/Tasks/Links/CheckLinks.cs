using Cohort.Facilities;
using Cohort.Facilities.Fetching;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.Watch.Model.Links;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Watch.Tasks.Links;

/// <summary>
/// Looks whether the links of the watch are still there: a few at a time, one of each host, those that people read most
/// recently first, and never while somebody waits for a title. The looking itself stands outside every command.
/// </summary>
internal sealed class CheckLinks(IServiceScopeFactory scopes, LinkLooker looker, LinkRound round, IConfiguration settings, TimeProvider clock, ILogger<CheckLinks> log) : IRecurringTask
{
    /// <summary>How many at a time; so, with one run in five minutes, at most 5,760 a day, and 288 of one host.</summary>
    public const int Most = 20;
    private const int Window = 200;
    private const int SideBySide = 4;

    // So many who all find nobody: it is rather our own way out that is closed.
    private const int ToDoubt = 3;
    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    public string Name => "CheckLinks";

    public string Does => "Looks whether the links of the watch are still there";

    public string Cron => "20 0/5 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        if (!settings.GetValue("Cohort:CheckLinks", true))
            return 0;
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Titles>().IsBusy(stop))
            return 0;
        var db = scope.ServiceProvider.GetRequiredService<WatchDb>();
        await Enrol(db, stop);
        var looks = new List<(string Hash, int Turn, Sighting Sighting, TimeSpan? RetryAfter)>();
        await Parallel.ForEachAsync(await Due(db, stop), new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stop }, async (hash, token) =>
        {
            try
            {
                if (await scopes.SendAsHouse(new ClaimLink(hash), token) is not { } claimed)
                    return;
                var (sighting, wait) = await looker.Look(new Uri(claimed.Address), claimed.Title, claimed.WantsPage, token);
                lock (looks)
                    looks.Add((hash, claimed.Turn, sighting, wait));
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // The others are not at fault; this one is looked at again when its time in hand is over.
                log.LogWarning(failure, "The address {Hash} could not be looked at", hash);
            }
        });
        var isOurs = looks.Count >= ToDoubt && looks.TrueForAll(one => one.Sighting.Reason is SightReason.NoHost or SightReason.Silent or SightReason.Slow);
        foreach (var one in looks)
            await scopes.SendAsHouse(new KeepLook(one.Hash, one.Turn, isOurs ? null : one.Sighting, isOurs ? Later : one.RetryAfter), stop);
        return looks.Count;
    }

    // The latest items, and one step further round all of them: a million cost a run no more than a thousand.
    private async Task Enrol(WatchDb db, CancellationToken stop)
    {
        var after = round.After;
        var found = await db.Items.Where(one => one.RetiredAt == null).OrderByDescending(one => one.Id).Take(LinkRound.Step).Select(one => new { one.AddressHash, one.Address }).ToListAsync(stop);
        var next = await db.Items.Where(one => one.AddressHash.CompareTo(after) > 0).OrderBy(one => one.AddressHash).Take(LinkRound.Step)
            .Select(one => new { one.AddressHash, one.Address }).ToListAsync(stop);
        round.After = next.Count < LinkRound.Step ? "" : next[^1].AddressHash;
        var all = found.Concat(next).DistinctBy(one => one.AddressHash).ToDictionary(one => one.AddressHash, one => one.Address, StringComparer.Ordinal);
        var known = await db.Links.Where(one => all.Keys.Contains(one.AddressHash)).Select(one => one.AddressHash).ToListAsync(stop);
        known.ForEach(one => all.Remove(one));
        if (all.Count > 0)
            await scopes.SendAsHouse(new EnrolLinks(all), stop);
    }

    private async Task<IReadOnlyList<string>> Due(WatchDb db, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Links.AsNoTracking().Where(one => one.NextLookAt <= now).OrderBy(one => one.NextLookAt).Take(Window).Select(one => new { one.AddressHash, one.Address, one.NextLookAt }).ToListAsync(stop);
        if (due.Count == 0)
            return [];
        var hashes = due.ConvertAll(one => one.AddressHash);
        var read = (await db.Items.Where(one => hashes.Contains(one.AddressHash))
            .Select(one => new { one.AddressHash, one.AddedAt, Read = db.Seen.Where(seen => seen.ItemId == one.Id).Max(seen => (DateTime?)seen.At) }).ToListAsync(stop))
            .ToLookup(one => one.AddressHash, one => one.Read > one.AddedAt ? one.Read.Value : one.AddedAt, StringComparer.Ordinal);
        return [.. due.OrderByDescending(one => one.NextLookAt == DateTime.UnixEpoch).ThenByDescending(one => read[one.AddressHash].DefaultIfEmpty().Max())
            .DistinctBy(one => Uri.TryCreate(one.Address, UriKind.Absolute, out var address) ? address.IdnHost : "", StringComparer.OrdinalIgnoreCase)
            .Take(Most).Select(one => one.AddressHash)];
    }
}

/// <summary>How far the round through all addresses has come; begun again with the process, which costs nothing but a round.</summary>
internal sealed class LinkRound
{
    /// <summary>Addresses a step.</summary>
    public const int Step = 200;

    /// <summary>The hash of the last one.</summary>
    public string After { get; set; } = "";
}
