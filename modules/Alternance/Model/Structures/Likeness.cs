using Cohort.Kernel.Text;

namespace Cohort.Alternance.Model.Structures;

/// <summary>How close two structures are: the same status, and words they both use of whom they help and on what.</summary>
/// <param name="SameStatus">They are of one kind.</param>
/// <param name="Shared">Words that both use, as the second one writes them.</param>
internal sealed record Likeness(bool SameStatus, IReadOnlyList<string> Shared)
{
    private const int ShortestWord = 4;
    private const int StatusWeight = 2;
    private static readonly char[] Edges = [' ', ',', ';', '.', ':', '(', ')', '/', '\u00a0', '\n', '\r', '’', '\'', '«', '»', '-'];

    // Said of every structure, they tell nothing.
    private static readonly HashSet<string> Empty = new(["tout", "tous", "toute", "toutes", "avec", "pour", "dans", "leurs", "public", "publics", "personnes", "numerique", "ligne"], StringComparer.Ordinal);

    /// <summary>0 when they have nothing in common.</summary>
    public int Weight => (SameStatus ? StatusWeight : 0) + Shared.Count;

    /// <summary>What is close in two structures. "Other" is no status to share.</summary>
    public static Likeness Of(Structure mine, Structure other)
    {
        var words = Words(mine).Keys.ToHashSet(StringComparer.Ordinal);
        return new(
            mine.Status == other.Status && mine.Status != StructureStatus.Other,
            [.. Words(other).Where(one => words.Contains(one.Key)).Select(one => one.Value)]);
    }

    private static Dictionary<string, string> Words(Structure one)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in $"{one.Publics} {one.Themes}".Split(Edges, StringSplitOptions.RemoveEmptyEntries))
        {
            // "Parents" and "parent" are one word here; nothing finer is needed.
            var key = SearchText.Key(word).TrimEnd('s', 'x');
            if (key.Length >= ShortestWord && !Empty.Contains(key) && !Empty.Contains(SearchText.Key(word)))
                words.TryAdd(key, word.ToLowerInvariant());
        }

        return words;
    }
}
