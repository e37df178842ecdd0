using System.Text.RegularExpressions;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>The files of an archive. Notion writes each table twice, and each of its rows as a page: the row is read once, with its page as a note.</summary>
internal static partial class NotionFiles
{
    public static void Read(IReadOnlyList<(string Name, byte[] Bytes)> files, LinkBasket basket)
    {
        var names = files.Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pages = new List<(string Name, string Text)>();
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, bytes) in files)
        {
            if (basket.IsFull)
                return;
            basket.File = Shown(name);
            if (TextFile.LooksBinary(bytes) || (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && names.Contains(name[..^4] + "_all.csv")) || name.EndsWith("/index.html", StringComparison.Ordinal) || name == "index.html")
                continue;
            var text = LinkText.Decode(bytes);
            if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
                pages.Add((name, text));
            else if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                LinkFileReader.Read(text, basket);
            else if (CsvLinkReader.Read(text, basket, Folder(name)))
                rows.Add(Id().Replace(name[..^4].Replace("_all", "", StringComparison.Ordinal), "") + "/");
            else if (text.Trim().Length > 0)
                basket.Tell(basket.File, new Sentence("No column of this table holds addresses: its rows are not taken."));
        }

        foreach (var (name, text) in pages)
        {
            basket.File = Shown(name);
            if (!text.Contains("://", StringComparison.Ordinal))
                continue;
            // The page of a row says its address again; what it says more is a link of its own.
            var folder = Id().Replace(name[..(name.LastIndexOf('/') + 1)], "");
            var body = rows.Contains(folder) ? Property().Replace(text, "") : text;
            MarkdownReader.Read(body, basket, Folder(name));
        }

        basket.File = "";
        if (basket.IsEmpty && pages.Count > 0)
            basket.Tell(FormattableString.Invariant($"{pages.Count} pages"), new Sentence("No page of this archive holds an address."));
    }

    // "Export-…/Veille 152bb…/Libre 41f…_all.csv" stands in Veille, Libre.
    private static IReadOnlyList<string> Folder(string name) =>
        [.. Shown(name).Split('/').Where(one => !one.StartsWith("Export-", StringComparison.Ordinal) && one.Length > 0).Select(one => Extension().Replace(one, "")).Where(one => !one.StartsWith("part_", StringComparison.Ordinal))];

    private static string Shown(string name) => Id().Replace(name.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(name) : name, "");

    [GeneratedRegex(@" [0-9a-f]{32}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"(?:_all)?\.[a-z]{2,8}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^[^:\n]{1,60}: https?://\S+\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Property();
}
