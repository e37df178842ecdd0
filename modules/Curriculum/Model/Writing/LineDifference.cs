namespace Cohort.Curriculum.Model.Writing;

/// <summary>What one text has that another has not, line by line, with two lines around.</summary>
internal static class LineDifference
{
    private const int Around = 2;

    /// <summary>'+' added, '-' removed, ' ' as before, '…' lines that are left out.</summary>
    public static IReadOnlyList<(char Kind, string Text)> Of(string before, string after)
    {
        var (first, second) = (Lines(before), Lines(after));
        var places = CommonParts.Match(first, second);
        var all = new List<(char Kind, string Text)>();
        var to = 0;
        for (var from = 0; from < first.Length; from++)
        {
            if (places[from] < 0)
            {
                all.Add(('-', first[from]));
                continue;
            }

            while (to < places[from])
                all.Add(('+', second[to++]));
            all.Add((' ', first[from]));
            to++;
        }

        all.AddRange(second.Skip(to).Select(one => ('+', one)));
        return Short(all);
    }

    private static List<(char Kind, string Text)> Short(List<(char Kind, string Text)> all)
    {
        var near = new bool[all.Count];
        for (var index = 0; index < all.Count; index++)
        {
            if (all[index].Kind == ' ')
                continue;
            for (var other = Math.Max(0, index - Around); other <= Math.Min(all.Count - 1, index + Around); other++)
                near[other] = true;
        }

        var shown = new List<(char Kind, string Text)>();
        for (var index = 0; index < all.Count; index++)
        {
            if (near[index])
                shown.Add(all[index]);
            else if (shown.Count == 0 || shown[^1].Kind != '…')
                shown.Add(('…', "…"));
        }

        return shown;
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');
}
