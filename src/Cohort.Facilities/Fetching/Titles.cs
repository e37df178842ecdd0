using System.Security.Cryptography;
using System.Text;
using Cohort.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Fetching;

/// <summary>What is known of a page elsewhere.</summary>
/// <param name="Title">Its title, or empty: not read yet, or it has none.</param>
/// <param name="Failure">Why it could not be read, a key of the texts; or empty.</param>
public sealed record PageTitle(string Title, string Failure);

/// <summary>The titles of pages elsewhere: wanted by a command, read soon after it, shown by whoever links there.</summary>
public sealed class Titles
{
    /// <summary>Pages that wait to be read for the first time, in all. Those that failed and are tried again keep nobody out.</summary>
    internal const int MostWaiting = 500;
    private const int LongestUrl = 2000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);
    private static readonly TimeSpan GivenUpFor = TimeSpan.FromDays(2);

    private readonly FacilitiesDb db;
    private readonly UnitOfWork work;
    private readonly Bell<FetchedPage> bell;
    private readonly TimeProvider clock;

    internal Titles(FacilitiesDb db, UnitOfWork work, Bell<FetchedPage> bell, TimeProvider clock)
    {
        this.db = db;
        this.work = work;
        this.bell = bell;
        this.clock = clock;
    }

    /// <summary>Wants the title of an address, inside a command: it is read once that is committed, again after 30 days, and after two when it was given up.</summary>
    /// <param name="url">Anything; what is no http or https address is left alone.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="again">Reads it even when its title is known: what else it says was not.</param>
    /// <returns>False when too many wait already: whoever wants it asks again later.</returns>
    public async Task<bool> Want(string url, CancellationToken stop, bool again = false)
    {
        if (!MayBeRead(url))
            return true;
        var now = clock.GetUtcNow().UtcDateTime;
        var hash = Hash(url);
        var page = db.Pages.Local.FirstOrDefault(one => one.UrlHash == hash) ?? await db.Pages.FirstOrDefaultAsync(one => one.UrlHash == hash, stop);
        var isDue = page is null || (page.NextAt is null && ((again && page.FetchedAt is not null) || now >= (page.FetchedAt + KeptFor ?? page.WantedAt + GivenUpFor)));
        if (!isDue)
            return true;
        if (await Room(stop) <= db.Pages.Local.Count(one => one.NextAt == now))
            return false;
        if (page is null)
            db.Pages.Add(new FetchedPage(url.Trim(), hash, now));
        else
            page.WantAgain(now);
        work.AfterCommit(bell.Ring);
        return true;
    }

    /// <summary>How many more may be wanted now.</summary>
    public async Task<int> Room(CancellationToken stop) => Math.Max(0, MostWaiting - await db.Pages.CountAsync(one => one.NextAt != null && one.Attempts == 0, stop));

    /// <summary>Somebody waits for a title just now: what is not pressing lets it pass.</summary>
    public Task<bool> IsBusy(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Pages.AnyAsync(one => one.NextAt <= now && one.Attempts == 0, stop);
    }

    /// <summary>What is known of these addresses, in one query. Those nobody wanted are left out.</summary>
    public async Task<IReadOnlyDictionary<string, PageTitle>> Of(IEnumerable<string> urls, CancellationToken stop)
    {
        var byHash = urls.Where(MayBeRead).Distinct(StringComparer.Ordinal).ToLookup(Hash, StringComparer.Ordinal);
        var hashes = byHash.Select(one => one.Key).ToList();
        if (hashes.Count == 0)
            return new Dictionary<string, PageTitle>(StringComparer.Ordinal);
        var found = await db.Pages.Where(one => hashes.Contains(one.UrlHash)).Select(one => new { one.UrlHash, one.Title, one.Failure }).ToListAsync(stop);
        return found.SelectMany(one => byHash[one.UrlHash].Select(url => (url, new PageTitle(one.Title, one.Failure)))).ToDictionary(StringComparer.Ordinal);
    }

    private static bool MayBeRead(string url) =>
        url.Length is > 0 and <= LongestUrl && Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");

    private static string Hash(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.Trim())));
}
