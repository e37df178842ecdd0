using System.Text.Json;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>An entry of somebody's feed: a suggestion, never a link of the list by itself.</summary>
/// <param name="Id">What the feed calls it, else its link, else its title.</param>
/// <param name="Link">Its address as it stands, or empty.</param>
/// <param name="At">UTC, or null.</param>
internal sealed record FeedEntry(string Id, string Link, string Title, string Summary, DateTime? At);

/// <summary>What was read of a feed.</summary>
/// <param name="Refused">Why nothing was read, or null.</param>
internal sealed record FoundEntries(string Title, string Home, IReadOnlyList<FeedEntry> Entries, IReadOnlyList<LinkFault> Faults, Sentence? Refused = null);

/// <summary>RSS 0.9 to 2.0, RDF, Atom, JSON Feed; as far as it goes when it is cut short. No DTD, no entities, no tree.</summary>
internal static class FeedReader
{
    public const int MaxBytes = 10 * 1024 * 1024, MostEntries = 500, MostSummary = 2000;

    /// <param name="charset">What HTTP said, or null.</param>
    public static FoundEntries Read(byte[] bytes, string? charset = null)
    {
        if (bytes.Length > MaxBytes)
            return Refuse(new Sentence("This feed is too large: {0} MB at most.", MaxBytes / 1024 / 1024));
        if (TextFile.LooksBinary(bytes))
            return Refuse(new Sentence("This is no feed."));
        var text = LinkText.Decode(bytes, charset);
        return text.AsSpan().TrimStart("\uFEFF \r\n\t") is ['{', ..] ? Json(text) : XmlFeed.Read(text);
    }

    public static FoundEntries Refuse(Sentence why) => new("", "", [], [], why);

    /// <summary>The entry with its texts cut and plain, or null when it says nothing.</summary>
    public static FeedEntry? Entry(string id, string link, string title, string summary, string date, string place, List<LinkFault> faults)
    {
        (link, title) = (link.Trim(), TextFile.Cut(LinkBasket.Line(LinkText.Of(title)), LinkBasket.MostTitle));
        var at = LinkDates.Read(date);
        if (at is null && date.Trim().Length > 0)
            faults.Add(new LinkFault(place, new Sentence("This date cannot be read: the entry is kept without it."), TextFile.Cut(date.Trim(), 120)));
        if (link.Length > 0 && Address.Read(link, out var fault) is null)
        {
            faults.Add(new LinkFault(place, fault!.Why, TextFile.Cut(link, 120)));
            link = "";
        }

        if (link.Length + title.Length > 0)
            return new FeedEntry(TextFile.Cut(id.Trim() is { Length: > 0 } known ? known : link.Length > 0 ? link : title, 500), link, title, TextFile.Cut(LinkBasket.Lines(LinkText.Of(LinkText.Of(summary))), MostSummary), at);
        faults.Add(new LinkFault(place, new Sentence("This entry has neither title nor link."), ""));
        return null;
    }

    private static FoundEntries Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions { AllowTrailingCommas = true });
            var (root, faults, entries) = (document.RootElement, new List<LinkFault>(), new List<FeedEntry>());
            if (!root.TryGetProperty("items", out _))
                return Refuse(new Sentence("This is no feed."));
            foreach (var one in root.Items("items").Take(MostEntries))
            {
                var summary = one.Text("summary") is { Length: > 0 } short_ ? short_ : one.Text("content_text") is { Length: > 0 } plain ? plain : one.Text("content_html");
                if (Entry(one.Text("id"), one.Text("external_url") is { Length: > 0 } away ? away : one.Text("url"), one.Text("title"), summary, one.Text("date_published", "date_modified"), FormattableString.Invariant($"items[{entries.Count + faults.Count}]"), faults) is { } entry)
                    entries.Add(entry);
            }

            return new FoundEntries(LinkBasket.Line(root.Text("title")), root.Text("home_page_url"), entries, faults);
        }
        catch (JsonException)
        {
            return Refuse(new Sentence("This is no feed."));
        }
    }
}
