using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities.Fetching;

/// <summary>Reads the pages that are due: their titles, and what else they say. The reading itself stands outside every command.</summary>
internal sealed class ReadPages(IServiceScopeFactory scopes, IFetcher fetcher, TimeProvider clock, ILogger<ReadPages> log) : IRecurringTask
{
    // Enough for the text of a long article; of a file it is only looked at what it is.
    private const int MostBytes = 1024 * 1024;
    private const int MostPages = 60;
    private const int SideBySide = 4;

    public string Name => "ReadPages";

    public string Does => "Reads the titles of pages elsewhere";

    public string Cron => "30 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        List<Due> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            due = await scope.ServiceProvider.GetRequiredService<FacilitiesDb>().Pages.Where(one => one.NextAt <= now)
                .OrderBy(one => one.NextAt).Take(Titles.MostWaiting).Select(one => new Due(one.Id, one.Url)).ToListAsync(stop);
        }

        var read = 0;
        await Parallel.ForEachAsync(InTurns(due), new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stop }, async (id, token) =>
        {
            try
            {
                if (await scopes.SendAsHouse(new ClaimPage(id), token) is not { } page)
                    return;
                await scopes.SendAsHouse(await Read(id, page, token), token);
                Interlocked.Increment(ref read);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // The other pages are not at fault; this one is tried again until its attempts run out.
                log.LogWarning(failure, "The page {Id} could not be read", id);
            }
        });
        return read;
    }

    /// <summary>One page of each host, then the next of each: a host that is slow, or has many, keeps nobody waiting.</summary>
    internal static IEnumerable<Guid> InTurns(IEnumerable<Due> due) =>
        due.GroupBy(one => Uri.TryCreate(one.Url, UriKind.Absolute, out var address) ? AddressRules.NameOf(address) : "", StringComparer.Ordinal)
            .SelectMany(host => host.Select((one, turn) => (one.Id, Turn: turn))).OrderBy(one => one.Turn).Take(MostPages).Select(one => one.Id);

    private async Task<KeepTitle> Read(Guid id, ClaimPage.Claimed page, CancellationToken stop)
    {
        try
        {
            var found = await fetcher.Get(new Uri(page.Url), MostBytes, stop);
            if (found.Status is < 200 or > 299)
                return new KeepTitle(id, page.Attempt, "", Words(found.Status), IsRead: false);
            if (!PageReading.IsPage(found))
            {
                var file = new PageFacts(PageReading.FileName(found), IsFile: true);
                return new KeepTitle(id, page.Attempt, file.Title, file.Title.Length > 0 ? "This is a file, not a page: only its name is known." : "This is a file, not a page: it has no title.", IsRead: true, file);
            }

            var facts = PageReading.Facts(found);
            return new KeepTitle(id, page.Attempt, facts.Title, facts.Title.Length > 0 ? "" : "This page has no title.", IsRead: true, facts);
        }
        catch (Refusal refusal)
        {
            return new KeepTitle(id, page.Attempt, "", refusal.Text, IsRead: false);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(failure, "The page {Id} could not be read", id);
            return new KeepTitle(id, page.Attempt, "", "This page could not be read.", IsRead: false);
        }
    }

    // L["This page could not be read."] L["This page is not open to all."] L["There is no page at this address."] L["The host is in trouble."]
    private static string Words(int status) => status switch
    {
        401 or 403 or 407 => "This page is not open to all.",
        < 500 and not (408 or 425 or 429) => "There is no page at this address.",
        _ => "The host is in trouble.",
    };

    /// <summary>A page whose time has come.</summary>
    internal sealed record Due(Guid Id, string Url);
}
