using System.Text.Json;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;
using CsvHelper;

namespace Cohort.Watch.Model.Files;

/// <summary>A table with a column of addresses: Raindrop, Pocket, Instapaper, wallabag, Notion, our own, a spreadsheet.</summary>
internal static class CsvLinkReader
{
    public const string Format = "CSV";

    public static bool Read(string text, LinkBasket basket, IReadOnlyList<string>? under = null)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, Separator = CsvCells.SeparatorOf(text) });
        if (!reader.Read())
            return false;
        var header = reader.Current.ToArray();
        var rows = new List<(int Line, string[] Cells)>();
        if (Array.FindIndex(header, IsAddress) is >= 0 and var at)
        {
            // One address a line is a text; a table without a head begins with a link.
            if (header.Length == 1)
                return false;
            rows.Add((1, header));
            header = [.. header.Select((_, index) => index == at ? "url" : index == (at == 0 ? 1 : 0) ? "title" : "")];
        }

        while (rows.Count <= LinkBasket.MostLinks + 1 && reader.Read())
        {
            if (reader.Current.ToArray() is var cells && !Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                rows.Add(((int)reader.LineNumber, cells));
        }

        if (CsvColumns.Find(header, rows) is not { } columns)
            return false;
        if (columns.Others(header).Where(one => one.Trim().Length > 0).ToList() is { Count: > 0 } others)
            basket.Tell(basket.At(1), new Sentence("These columns are not read: {0}.", string.Join(", ", others.Take(20))));
        // What Cohort wrote is text already.
        Func<string, string> plain = header.Contains("why") && header.Contains("highlights") ? one => one : LinkText.Of;
        foreach (var (line, cells) in rows)
            Take(cells, columns, basket, basket.At(line), under ?? [], plain);
        return true;
    }

    private static void Take(string[] cells, CsvColumns columns, LinkBasket basket, string place, IReadOnlyList<string> under, Func<string, string> plain)
    {
        string Cell(int index) => index >= 0 && index < cells.Length ? CsvCells.Plain(cells[index]) : "";
        var (why, excerpt, folder, status) = (plain(Cell(columns.Why)), plain(Cell(columns.Excerpt)), Cell(columns.Folder).Trim(), SearchText.Normalise(Cell(columns.Status)));
        // Instapaper puts its states among the folders.
        var isState = folder is "Unread" or "Archive";
        status = isState ? folder : status;
        var notes = Notes(Cell(columns.Notes));
        if (why.Trim().Length > 0 && excerpt.Trim().Length > 0)
            notes = [new LinkNote(excerpt, ""), .. notes];
        basket.Add(new FoundLink(
            Cell(columns.Address), plain(Cell(columns.Title)), why.Trim().Length > 0 ? why : excerpt,
            [.. under, .. isState || folder == "Unsorted" ? [] : Folders(folder)], CsvColumns.TagsOf(Cell(columns.Tags)),
            basket.Date(Cell(columns.Added), place), Status(status), notes, place));
    }

    private static bool IsAddress(string cell) => cell.AsSpan().Trim() is var text && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    private static bool? Status(string status) => status.ToLowerInvariant() switch
    {
        "unread" or "non lu" or "a lire" or "1" or "true" or "yes" or "oui" or "to read" => true,
        "archive" or "read" or "lu" or "0" or "false" or "no" or "non" or "archived" => false,
        _ => null,
    };

    // Our own tables write a slash of a name as two.
    private static IEnumerable<string> Folders(string folder) =>
        folder.Replace("//", "\0", StringComparison.Ordinal).Split('/').Select(one => one.Replace('\0', '/').Trim()).Where(one => one.Length > 0);

    private static List<LinkNote> Notes(string cell)
    {
        if (cell.Trim().Length == 0)
            return [];
        if (!cell.TrimStart().StartsWith('['))
            return [new LinkNote(LinkText.Of(cell), "")];
        try
        {
            return JsonSerializer.Deserialize<List<LinkNote>>(cell) is { } list ? [.. list.Where(one => one is not null).Select(one => new LinkNote(one.Quote ?? "", one.Text ?? ""))] : [];
        }
        catch (JsonException)
        {
            return [new LinkNote(cell, "")];
        }
    }
}
