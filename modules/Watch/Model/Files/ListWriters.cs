using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Files;

/// <summary>A list of links as a file that Cohort and others read back: Netscape HTML, CSV, JSON, Markdown (docs/formats.md).</summary>
internal static class ListWriters
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Columns of the CSV form; `notes` holds a JSON list.</summary>
    public static string Csv(IEnumerable<FoundLink> links)
    {
        var text = new StringBuilder("\uFEFF").Append(CsvCells.Line(';', "url", "title", "why", "folder", "tags", "created", "status", "highlights", "language", "author", "published", "minutes")).Append("\r\n");
        foreach (var one in links)
            text.Append(CsvCells.Line(';', one.Address, one.Title, one.Why, string.Join('/', one.Folder.Select(name => name.Replace("/", "//", StringComparison.Ordinal))), string.Join(", ", one.Tags), Instant(one.AddedAt), one.ToRead switch { true => "unread", false => "archive", _ => "" }, one.Notes.Count > 0 ? JsonSerializer.Serialize(one.Notes, Compact) : "", one.Page?.Language ?? "", one.Page?.Author ?? "", Day(one.Page?.PublishedOn) ?? "", one.Page is { Minutes: > 0 } page ? page.Minutes.ToString(CultureInfo.InvariantCulture) : "")).Append("\r\n");
        return text.ToString();
    }

    public static string OurJson(IEnumerable<FoundLink> links) => JsonSerializer.Serialize(
        new
        {
            format = "cohort-links",
            version = 1,
            links = links.Select(one => new { url = one.Address, title = one.Title, why = one.Why, folder = one.Folder, tags = one.Tags, addedAt = Instant(one.AddedAt), toRead = one.ToRead, notes = one.Notes.Select(note => new { quote = note.Quote, text = note.Text }), page = one.Page is { } page ? new { language = page.Language, author = page.Author, publishedOn = Day(page.PublishedOn), picture = page.Picture, minutes = page.Minutes } : null }),
        },
        Json);

    /// <summary>Folders in the order in which they first come; what stands in none comes first.</summary>
    public static string Netscape(IEnumerable<FoundLink> links, string title)
    {
        var text = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n")
            .Append(CultureInfo.InvariantCulture, $"<TITLE>{Html(title)}</TITLE>\n<H1>{Html(title)}</H1>\n<DL><p>\n");
        IReadOnlyList<string> open = [];
        foreach (var one in LinkTree.InOrder(links))
        {
            var shared = open.Zip(one.Folder).TakeWhile(pair => pair.First == pair.Second).Count();
            for (var level = open.Count; level > shared; level--)
                text.Append("</DL><p>\n");
            foreach (var name in one.Folder.Skip(shared))
                text.Append(CultureInfo.InvariantCulture, $"<DT><H3>{Html(name)}</H3>\n<DL><p>\n");
            open = one.Folder;
            Link(one, text);
        }

        for (var level = open.Count; level > 0; level--)
            text.Append("</DL><p>\n");
        return text.Append("</DL><p>\n").ToString();
    }

    public static string Markdown(IEnumerable<FoundLink> links, string title)
    {
        var text = new StringBuilder($"# {Plain(title)}\n");
        IReadOnlyList<string>? open = null;
        foreach (var one in LinkTree.InOrder(links))
        {
            if (open is null || !open.SequenceEqual(one.Folder))
                text.Append(one.Folder.Count > 0 ? $"\n## {Plain(string.Join(" / ", one.Folder))}\n\n" : "\n");
            open = one.Folder;
            text.Append(CultureInfo.InvariantCulture, $"- [{Plain(one.Title.Length > 0 ? one.Title : one.Address)}](<{Addresses.Address.Read(one.Address)?.Opened}>){(one.Tags.Count > 0 ? " " + Plain(string.Join(", ", one.Tags)) : "")}\n");
            foreach (var line in one.Why.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                text.Append(CultureInfo.InvariantCulture, $"  {Plain(line)}\n");
            foreach (var note in one.Notes)
                text.Append(CultureInfo.InvariantCulture, $"  > {Plain(note.Quote.ReplaceLineEndings(" "))} {Plain(note.Text.ReplaceLineEndings(" "))}\n");
        }

        return text.ToString();
    }

    public static string Instant(DateTime? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Link(FoundLink one, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"<DT><A HREF=\"{Html(one.Address)}\"");
        if (one.AddedAt is { } at)
            text.Append(CultureInfo.InvariantCulture, $" ADD_DATE=\"{new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeSeconds()}\"");
        if (one.ToRead is { } later)
            text.Append(later ? " TOREAD=\"1\"" : " TOREAD=\"0\"");
        // The last comma says that a tag of two words is one.
        if (one.Tags.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $" TAGS=\"{Html(string.Join(',', one.Tags))},\"");
        text.Append(CultureInfo.InvariantCulture, $">{Html(one.Title)}</A>\n");
        var notes = string.Concat(one.Notes.Select(note => $"\n[linkding-notes]{(note.Quote.Length > 0 ? "> " + note.Quote.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n" : "")}{note.Text}[/linkding-notes]"));
        if (one.Why.Length + notes.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"<DD>{Html(one.Why + notes)}\n");
    }

    // Accents stay letters: readers of such files are not always readers of HTML.
    private static string Html(string text) => SecurityElement.Escape(text);

    private static string Plain(string text) => string.Concat(text.Select(one => "\\`*_[]<>#|".Contains(one, StringComparison.Ordinal) ? $"\\{one}" : one.ToString()));
}
