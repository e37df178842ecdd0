using System.Net.Http.Headers;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Sources;

/// <summary>Goes to a source and reads what it has. Outside every command; writes nothing, and whatever it meets is an answer.</summary>
internal sealed class SourceVisit(IFetcher fetcher, TimeProvider clock)
{
    /// <summary>Most bytes of a feed, out of its compression.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <param name="address">The feed, or a page that names one.</param>
    /// <param name="before">What the host said of it last.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<SourceNews> Read(string address, FetchedBefore before, CancellationToken stop)
    {
        try
        {
            var found = await fetcher.Get(new Uri(address), MostBytes + 1, before, stop);
            if (Trouble(found) is { } trouble)
                return trouble;
            if (found.Status == 304)
                return new SourceNews { IsUnchanged = true };
            var feed = FeedReader.Read(found.Body, Charset(found));
            if (feed.Refused is null)
                return News(found, feed);
            if (FeedFinder.In(LinkText.Decode(found.Body, Charset(found)), found.Address) is not { } named || named.AbsoluteUri == address)
                return new SourceNews { Trouble = feed.Refused.Text, TroubleValue = Value([.. feed.Refused.Values]) };
            var second = await fetcher.Get(named, MostBytes + 1, stop);
            if (Trouble(second) is { } other)
                return other;
            var inside = FeedReader.Read(second.Body, Charset(second));
            return inside.Refused is { } why
                ? new SourceNews { Trouble = why.Text, TroubleValue = Value([.. why.Values]) }
                : News(second, inside) with { FeedAddress = named.AbsoluteUri };
        }
        catch (Refusal refusal)
        {
            return new SourceNews { Trouble = TextFile.Cut(refusal.Text, SourceReading.LongestTrouble), TroubleValue = Value([.. refusal.Values]) };
        }
    }

    // L["The host says that this is gone for good."] L["This page is not open to all."] L["There is no page at this address."] L["The host is in trouble."]
    // L["This feed is too large: {0} MB at most."]
    private static SourceNews? Trouble(Fetched found)
    {
        var words = found.Status switch
        {
            304 or (>= 200 and <= 299) => found.Body.Length > MostBytes ? "This feed is too large: {0} MB at most." : "",
            410 => "The host says that this is gone for good.",
            401 or 403 or 407 => "This page is not open to all.",
            < 500 and not (408 or 425 or 429) => "There is no page at this address.",
            _ => "The host is in trouble.",
        };
        return words.Length == 0 ? null : new SourceNews
        {
            Trouble = words,
            TroubleValue = words.Contains("{0}", StringComparison.Ordinal) ? Value([MostBytes / 1024 / 1024]) : "",
            IsGone = found.Status == 410,
            NotBefore = found.NotBefore,
        };
    }

    private SourceNews News(Fetched found, FoundEntries feed)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var entries = feed.Entries.Select(one => (Entry: one, Address: one.Link.Length > 0 ? ItemAddress.Read(one.Link, out _) : null)).Where(one => one.Address is not null)
            .DistinctBy(one => one.Address!.KeyHash, StringComparer.Ordinal)
            // A date that is still to come is a fault of the source's clock.
            .Select(one => new NewsEntry(one.Address!, one.Entry.Title, Short(one.Entry.Summary), one.Entry.At > now ? now : one.Entry.At)).ToList();
        return new SourceNews
        {
            Title = TextFile.Cut(feed.Title, WatchItem.LongestTitle),
            Home = feed.Home,
            Mark = found.Mark,
            Changed = found.Changed,
            // Those without a date keep the order of the feed, after the others.
            Entries = [.. entries.OrderByDescending(one => one.At ?? DateTime.MinValue)],
            Minutes = ReadingPace.Of(entries.Select(one => one.At), now),
        };
    }

    // On one line, cut where a word ends.
    private static string Short(string summary)
    {
        var line = TextFile.OneLine(summary);
        if (line.Length <= Suggestion.LongestSummary)
            return line;
        var cut = TextFile.Cut(line, Suggestion.LongestSummary - 1);
        var at = cut.LastIndexOf(' ');
        return (at > cut.Length / 2 ? cut[..at] : cut).TrimEnd() + "…";
    }

    private static string Value(IReadOnlyList<object?> values) =>
        values.Count == 0 ? "" : TextFile.Cut(Convert.ToString(values[0], System.Globalization.CultureInfo.InvariantCulture) ?? "", SourceReading.LongestValue);

    private static string? Charset(Fetched found) =>
        MediaTypeHeaderValue.TryParse(found.ContentType, out var type) ? type.CharSet?.Trim('"', '\'') : null;
}
