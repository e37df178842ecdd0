using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Where a file keeps each thing, and the words it may use; compared by <see cref="SearchText.Key"/>.</summary>
internal sealed record FrameworkCsvColumns(int Kind, int Code, int Parent, int Statement)
{
    private static readonly string[] Statements = ["statement", "title", "enonce", "intitule", "libelle", "titre"];

    /// <summary>Finds the columns in a header; null unless the four are there.</summary>
    public static FrameworkCsvColumns? Find(string[] header)
    {
        var keys = Array.ConvertAll(header, SearchText.Key);
        var columns = new FrameworkCsvColumns(
            Index(keys, "type"),
            Index(keys, "code"),
            Index(keys, "parent"),
            Index(keys, Statements));
        return columns is { Kind: >= 0, Code: >= 0, Parent: >= 0, Statement: >= 0 } ? columns : null;
    }

    /// <summary>What a word of the type column means; null when it means nothing.</summary>
    public static FrameworkCsvKind? KindOf(string word) => SearchText.Key(word) switch
    {
        "framework" or "referentiel" => FrameworkCsvKind.Framework,
        "block" or "bloc" => FrameworkCsvKind.Block,
        "competence" => FrameworkCsvKind.Competence,
        _ => null,
    };

    private static int Index(string[] keys, params string[] names) =>
        Array.FindIndex(keys, key => names.Contains(key, StringComparer.Ordinal));
}
