using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Where a file keeps each thing, and the words it may use; compared by <see cref="SearchText.Key"/>.</summary>
/// <param name="Id">-1 without such a column, as <paramref name="Notes"/>.</param>
internal sealed record OwnCsvColumns(int Type, int Code, int Parent, int Statement, int Id, int Notes)
{
    public const string FrameworkWord = "framework";

    /// <summary>Finds the columns in a header; null unless the first four are there.</summary>
    public static OwnCsvColumns? Find(string[] header)
    {
        var keys = Array.ConvertAll(header, SearchText.Key);
        var columns = new OwnCsvColumns(
            Index(keys, "type"),
            Index(keys, "code"),
            Index(keys, "parent"),
            Index(keys, "statement", "title", "enonce", "intitule", "libelle", "titre"),
            Index(keys, "id", "identifier", "identifiant"),
            Index(keys, "notes", "note"));
        return columns is { Type: >= 0, Code: >= 0, Parent: >= 0, Statement: >= 0 } ? columns : null;
    }

    /// <summary>Whether a word of the type column says that its line is the framework itself.</summary>
    public static bool IsFramework(string word) => SearchText.Key(word) is FrameworkWord or "referentiel";

    /// <summary>What another word of the type column means; null when it means nothing.</summary>
    public static NodeKind? KindOf(string word) => SearchText.Key(word) switch
    {
        "block" or "bloc" => NodeKind.Block,
        "competence" => NodeKind.Competence,
        "expectation" or "attendu" => NodeKind.Expectation,
        _ => null,
    };

    /// <summary>The word that <see cref="KindOf"/> reads back.</summary>
    public static string WordOf(NodeKind kind) => kind switch
    {
        NodeKind.Block => "block",
        NodeKind.Competence => "competence",
        _ => "expectation",
    };

    private static int Index(string[] keys, params string[] names) =>
        Array.FindIndex(keys, key => names.Contains(key, StringComparer.Ordinal));
}
