using System.Text.Json;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Files;

/// <summary>Which column of a table says what, by the names the tools give.</summary>
internal sealed record CsvColumns(int Address, int Title, int Why, int Excerpt, int Notes, int Folder, int Tags, int Added, int Status)
{
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["address"] = ["url", "uri", "link", "lien", "adresse", "href", "address", "site web", "website", "adresse web", "source url"],
        ["title"] = ["title", "titre", "name", "nom", "intitule", "libelle"],
        ["why"] = ["why", "pourquoi", "note", "notes", "description", "commentaire", "comment", "comments", "extended", "raison", "resume"],
        ["excerpt"] = ["excerpt", "extrait", "selection"],
        ["notes"] = ["highlights", "annotations", "surlignages", "quotes"],
        ["folder"] = ["folder", "dossier", "collection", "theme", "themes", "lists", "liste", "path"],
        ["tags"] = ["tags", "etiquettes", "mots-cles", "mots cles", "labels", "document tags", "keywords", "tag"],
        ["added"] = ["created", "created_at", "time_added", "timestamp", "added", "date", "saved date", "creation date", "created time", "date_added", "ajoute le", "date d'ajout", "cree le", "date de creation"],
        ["status"] = ["status", "statut", "etat", "toread", "a lire"],
    };

    // What our own tables say of the page: it is read there again.
    private static readonly string[] OfPages = ["language", "author", "published", "minutes"];

    /// <summary>The columns of a header, or null without one of addresses. Rows tell which column holds addresses when no name does.</summary>
    public static CsvColumns? Find(string[] header, IReadOnlyList<(int Line, string[] Cells)> rows)
    {
        var names = header.Select(one => SearchText.Normalise(one.TrimStart('\uFEFF'))).ToArray();
        int Of(string what) => Names[what].Select(one => Array.IndexOf(names, one)).FirstOrDefault(one => one >= 0, -1);
        var address = Of("address");
        if (address < 0)
            address = Enumerable.Range(0, header.Length).FirstOrDefault(column => rows.Count > 0 && rows.Count(row => column < row.Cells.Length && IsWeb(row.Cells[column])) * 10 >= rows.Count * 6, -1);
        return address < 0 ? null : new CsvColumns(address, Of("title"), Of("why"), Of("excerpt"), Of("notes"), Of("folder"), Of("tags"), Of("added"), Of("status"));
    }

    /// <summary>The columns that are not read.</summary>
    public IEnumerable<string> Others(string[] header)
    {
        int[] read = [Address, Title, Why, Excerpt, Notes, Folder, Tags, Added, Status];
        return header.Where((name, index) => Array.IndexOf(read, index) < 0 && !OfPages.Contains(name));
    }

    /// <summary>Tags as a JSON or Python list, or parted by | ; or commas; "two words" is one tag.</summary>
    public static IReadOnlyList<string> TagsOf(string cell)
    {
        cell = cell.Trim();
        if (cell is ['[', .., ']'])
        {
            try
            {
                using var list = JsonDocument.Parse(cell.Contains('"', StringComparison.Ordinal) ? cell : cell.Replace('\'', '"'));
                return [.. list.RootElement.EnumerateArray().Select(one => one.ToString())];
            }
            catch (JsonException)
            {
                cell = cell[1..^1];
            }
        }

        return cell.Split(cell.Contains('|', StringComparison.Ordinal) ? '|' : cell.Contains(';', StringComparison.Ordinal) ? ';' : ',');
    }

    private static bool IsWeb(string cell) => Addresses.Redirectors.IsWeb(cell.Trim());
}
