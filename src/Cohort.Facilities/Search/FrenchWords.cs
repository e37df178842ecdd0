using Cohort.Kernel.Text;

namespace Cohort.Facilities.Search;

/// <summary>From a text to the words one looks for: without case, accents, elisions and little words, each as its stem.</summary>
public static class FrenchWords
{
    /// <summary>Most letters kept of a stem.</summary>
    public const int LongestStem = 40;

    /// <summary>The rules these words are made by: what was made by others is made again.</summary>
    public const int Version = 1;

    private static readonly HashSet<string> Elisions = ["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu"];

    private static readonly HashSet<string> Little =
    [
        .. ("a ai as au aux avait avec avoir c ce ceci cela celle celles celui ces cet cette ceux chez ci comme d dans de des donc dont du elle elles en entre es est et etait etre eu eux "
        + "fait ici il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas plus pour qu quand que quel quelle quelles quels qui quoi "
        + "s sa sans se ses si soi son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y "
        + "an and are be by for from i in is it not of or that the this to was with").Split(' '),
    ];

    /// <summary>Every word of a text in its order, without case and accents: what a phrase is compared on. « l’emploi » is emploi.</summary>
    public static IEnumerable<string> Words(string? text)
    {
        var folded = SearchText.Normalise(text);
        for (var at = 0; at < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
                at++;
            var word = folded[start..at];
            var isElided = at + 1 < folded.Length && folded[at] == '\'' && char.IsLetter(folded[at + 1]);
            if (isElided && word == "aujourd" && folded.AsSpan(at).StartsWith("'hui"))
                (word, at) = ("aujourdhui", at + 4);
            else if (isElided && Elisions.Contains(word))
                continue;
            yield return TextFile.Cut(word, LongestStem);
        }
    }

    /// <summary>The stem of one of those words; null for a little word, which is in every text.</summary>
    public static string? StemOf(string word) => Little.Contains(word) ? null : FrenchStem.Of(word);

    /// <summary>The stems of a text, in its order, with repetitions and without the little words.</summary>
    public static IEnumerable<string> Stems(string? text) => Words(text).Select(StemOf).OfType<string>();
}
