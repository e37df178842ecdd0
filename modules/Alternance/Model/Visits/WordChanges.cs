namespace Cohort.Alternance.Model.Visits;

/// <summary>What became of some words between two texts.</summary>
internal enum Fared
{
    Same,
    Gone,
    New,
}

/// <summary>Words that fared alike, one after the other.</summary>
internal readonly record struct Run(Fared Fared, string Text);

/// <summary>What changed between two texts, word by word.</summary>
internal static class WordChanges
{
    // Beyond this, what differs is shown as a whole: nobody reads it word by word.
    private const int MostCells = 4_000_000;

    /// <summary>The runs of both texts, in order: without the new ones they are the old text, without those gone the new one.</summary>
    public static IReadOnlyList<Run> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var (first, last) = (0, 0);
        while (first < old.Count && first < now.Count && old[first] == now[first])
            first++;
        while (last < old.Count - first && last < now.Count - first && old[^(last + 1)] == now[^(last + 1)])
            last++;
        var runs = new List<Run>();
        Add(runs, Fared.Same, old.Take(first));
        Middle(runs, old[first..(old.Count - last)], now[first..(now.Count - last)]);
        Add(runs, Fared.Same, old.Skip(old.Count - last));
        return runs;
    }

    private static void Middle(List<Run> runs, List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > MostCells)
        {
            Add(runs, Fared.Gone, old);
            Add(runs, Fared.New, now);
            return;
        }

        var common = new int[old.Count + 1, now.Count + 1];
        for (var a = old.Count - 1; a >= 0; a--)
        {
            for (var b = now.Count - 1; b >= 0; b--)
                common[a, b] = old[a] == now[b] ? common[a + 1, b + 1] + 1 : Math.Max(common[a + 1, b], common[a, b + 1]);
        }

        var (x, y) = (0, 0);
        while (x < old.Count || y < now.Count)
        {
            if (x < old.Count && y < now.Count && old[x] == now[y])
            {
                Add(runs, Fared.Same, [old[x++]]);
                y++;
            }
            else if (y == now.Count || (x < old.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                Add(runs, Fared.Gone, [old[x++]]);
            }
            else
            {
                Add(runs, Fared.New, [now[y++]]);
            }
        }
    }

    private static void Add(List<Run> runs, Fared fared, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && runs[^1].Fared == fared)
            runs[^1] = new Run(fared, runs[^1].Text + text);
        else
            runs.Add(new Run(fared, text));
    }

    // A word takes the blanks after it along: nothing is lost between two words.
    private static List<string> Words(string text)
    {
        var (words, from) = (new List<string>(), 0);
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at])))
            {
                words.Add(text[from..at]);
                from = at;
            }
        }

        return words;
    }
}
