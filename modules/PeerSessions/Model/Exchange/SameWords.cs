using Cohort.Facilities.Search;

namespace Cohort.PeerSessions.Model.Exchange;

/// <summary>What a promo calls by several names. « tableur = Excel » and « Excel = Calc » make one thing of three.</summary>
internal sealed class SameWords
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly List<string[]> terms = [];
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    public SameWords(IEnumerable<Synonym> synonyms)
    {
        foreach (var one in synonyms)
        {
            var (word, other) = (Term(one.Word), Term(one.Other));
            if (word is null || other is null)
                continue;
            parents[Root(word)] = Root(other);
        }

        // The longest first: « feuille de calcul » is one thing, before « calcul » is another.
        terms.Sort((one, other) => other.Length.CompareTo(one.Length));
    }

    /// <summary>The words of a text: what each counts as, and how it stands there.</summary>
    public IEnumerable<(string Token, string Shown)> Of(string text)
    {
        var words = FrenchWords.Words(text).Select(one => (Word: one, Stem: FrenchWords.StemOf(one))).Where(one => one.Stem is not null).ToList();
        for (var at = 0; at < words.Count;)
        {
            var term = terms.Find(one => at + one.Length <= words.Count && Enumerable.Range(0, one.Length).All(index => words[at + index].Stem == one[index]));
            var length = term?.Length ?? 1;
            var shown = string.Join(' ', words.Skip(at).Take(length).Select(one => one.Word));
            yield return (term is null ? words[at].Stem! : $"= {Root(Key(term))}", shown);
            at += length;
        }
    }

    private string? Term(string text)
    {
        var stems = FrenchWords.Stems(text).ToArray();
        if (stems.Length == 0)
            return null;
        var key = Key(stems);
        if (known.TryAdd(key, key))
            terms.Add(stems);
        return key;
    }

    private string Root(string key)
    {
        while (parents.TryGetValue(key, out var above) && above != key)
            key = above;
        return key;
    }

    private static string Key(string[] stems) => string.Join(' ', stems);
}
