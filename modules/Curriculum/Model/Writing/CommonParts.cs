namespace Cohort.Curriculum.Model.Writing;

/// <summary>A stretch of the first list that the second has otherwise; either side may be empty, not both.</summary>
internal readonly record struct Change(int Start, int Count, int NewStart, int NewCount)
{
    public int End => Start + Count;
}

/// <summary>What two lists of lines or paragraphs have in common, in order.</summary>
internal static class CommonParts
{
    // Beyond this the middle counts as written anew: nobody waits for a better answer.
    private const long Most = 4_000_000;

    /// <summary>For each of the first its place in the second, or -1.</summary>
    public static int[] Match(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var places = new int[first.Count];
        Array.Fill(places, -1);
        var (start, end) = (0, 0);
        while (start < first.Count && start < second.Count && first[start] == second[start])
            places[start] = start++;
        while (end < first.Count - start && end < second.Count - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
            places[^end] = second.Count - end;
        }

        var (rows, columns) = (first.Count - start - end, second.Count - start - end);
        if (rows == 0 || columns == 0 || (long)(rows + 1) * (columns + 1) > Most)
            return places;
        var longest = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
                longest[row, column] = first[start + row] == second[start + column] ? longest[row + 1, column + 1] + 1 : Math.Max(longest[row + 1, column], longest[row, column + 1]);
        }

        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (first[start + row] == second[start + column])
                places[start + row++] = start + column++;
            else if (longest[row + 1, column] >= longest[row, column + 1])
                row++;
            else
                column++;
        }

        return places;
    }

    /// <summary>What differs, in order. As many for as many is told one by one.</summary>
    public static IReadOnlyList<Change> Changes(IReadOnlyList<string> first, IReadOnlyList<string> second) => Changes(Match(first, second), second.Count);

    /// <summary>The same, from the places of the first in a second of this length.</summary>
    public static IReadOnlyList<Change> Changes(int[] places, int length)
    {
        var changes = new List<Change>();
        for (int from = 0, to = 0; from < places.Length || to < length; from++, to++)
        {
            var (start, begun) = (from, to);
            while (from < places.Length && places[from] < 0)
                from++;
            to = from < places.Length ? places[from] : length;
            var (count, made) = (from - start, to - begun);
            if (count == made)
                changes.AddRange(Enumerable.Range(0, count).Select(index => new Change(start + index, 1, begun + index, 1)));
            else
                changes.Add(new Change(start, count, begun, made));
        }

        return changes;
    }
}
