using System.Text;
using System.Text.RegularExpressions;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>Where readers put what they find. Nothing falls beside it: what is not taken is told.</summary>
internal sealed partial class LinkBasket(string file = "")
{
    public const int MostLinks = 20_000, MostDepth = 200, MostTitle = 300, MostWhy = 4000, MostNote = 8000, MostTags = 50, MostTag = 60, MostFolder = 120, MostFaults = 25_000;

    private readonly List<FoundLink> links = [];
    private readonly List<FoundFolder> folders = [];
    private readonly List<FoundFeed> feeds = [];
    private readonly List<LinkFault> faults = [];

    /// <summary>More than anybody reads: the reader may stop, the file is refused.</summary>
    public bool IsFull => links.Count > MostLinks || faults.Count > MostFaults || folders.Count > MostLinks || feeds.Count > MostLinks;

    public bool IsEmpty => links.Count == 0 && feeds.Count == 0 && folders.Count == 0;

    /// <summary>The name of the file inside an archive, said before each place.</summary>
    public string File { get; set; } = file;

    public string At(int line) => In(FormattableString.Invariant($"line {line}"));

    public string In(string place) => File.Length > 0 ? $"{File}, {place}" : place;

    public void Add(FoundLink link)
    {
        if (IsFull)
            return;
        if (Address.Read(link.Address, out var fault) is not { } address)
        {
            Tell(link.Place, fault!.Why, link.Address.Length > 0 ? link.Address : link.Title);
            return;
        }

        if (StaysAtPearltrees().IsMatch(address.Opened))
        {
            Tell(link.Place, new Sentence("A note or a file that stayed at Pearltrees: recover it by hand."), $"{link.Title} {link.Address}");
            return;
        }

        links.Add(link with
        {
            Address = link.Address.Trim(),
            Title = Cut(Line(link.Title), MostTitle, link),
            Why = Cut(Lines(link.Why), MostWhy, link),
            Folder = Folder(link.Folder, link),
            Tags = Tags(link),
            Notes = [.. link.Notes.Select(one => new LinkNote(Cut(Lines(one.Quote), MostNote, link), Cut(Lines(one.Text), MostNote, link))).Where(one => one.Quote.Length + one.Text.Length > 0)],
        });
    }

    public void Add(FoundFolder folder)
    {
        if (!IsFull)
            folders.Add(new FoundFolder([.. folder.Path.Take(MostDepth).Select(one => TextFile.Cut(Line(one), MostFolder))], TextFile.Cut(Lines(folder.About), MostWhy)));
    }

    public void Add(FoundFeed feed)
    {
        if (IsFull)
            return;
        if (Address.Read(feed.Address, out var fault) is null)
            Tell(feed.Place, fault!.Why, feed.Address);
        else
            feeds.Add(feed with { Title = TextFile.Cut(Line(feed.Title), MostTitle), About = TextFile.Cut(Lines(feed.About), MostWhy), Folder = [.. feed.Folder.Take(MostDepth).Select(Line)] });
    }

    public void Tell(string place, Sentence why, string shown = "")
    {
        if (!IsFull)
            faults.Add(new LinkFault(place, why, TextFile.Cut(Line(TextFile.Cut(shown, 400)), 120)));
    }

    /// <summary>A date as it is written, or null; one that cannot be read is told, and the link kept.</summary>
    public DateTime? Date(string text, string place)
    {
        var date = LinkDates.Read(text);
        if (date is null && text.Trim() is { Length: > 0 } said and not "0")
            Tell(place, new Sentence("This date cannot be read: the link is kept without it."), said);
        return date;
    }

    public FoundLinks Close(string format)
    {
        if (IsFull)
            return FoundLinks.Refuse(format, new Sentence("This file is too long: {0} links at most.", MostLinks), [.. faults.Take(100)]);
        return links.Count + feeds.Count + folders.Count + faults.Count > 0 ? new FoundLinks(format, null, links, folders, feeds, faults) : FoundLinks.Refuse(format, new Sentence("No link is found in this file."));
    }

    /// <summary>One line, sound and trimmed.</summary>
    public static string Line(string text) => TextFile.OneLine(text);

    /// <summary>Several lines parted by \n, sound and trimmed.</summary>
    public static string Lines(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\n\r", "\n", StringComparison.Ordinal).ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && !PercentForm.IsUnsound(rune)))
                kept.Append(rune.ToString());
        }

        return kept.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    private string Cut(string text, int most, FoundLink link)
    {
        if (text.Length > most)
            Tell(link.Place, new Sentence("A text is longer than {0} characters: its end is cut.", most), text);
        return TextFile.Cut(text, most).Trim();
    }

    private IReadOnlyList<string> Folder(IReadOnlyList<string> path, FoundLink link)
    {
        if (path.Count > MostDepth)
            Tell(link.Place, new Sentence("More than {0} folders one inside the other: the innermost are left out.", MostDepth), link.Title);
        return [.. path.Take(MostDepth).Select(one => TextFile.Cut(Line(one), MostFolder)).Where(one => one.Length > 0)];
    }

    private IReadOnlyList<string> Tags(FoundLink link)
    {
        var tags = link.Tags.SelectMany(one => one.Split(',')).Select(one => TextFile.Cut(Line(one), MostTag)).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (tags.Count > MostTags)
            Tell(link.Place, new Sentence("More than {0} tags: the last are left out.", MostTags), link.Title);
        return tags.Count > MostTags ? tags[..MostTags] : tags;
    }

    [GeneratedRegex(@"^https?://(?:www\.)?pearltrees\.com/(?:[^/?#]+/)+item\d+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StaysAtPearltrees();
}
