using Cohort.Kernel.Data;

namespace Cohort.Cohorts.Model.Journal;

/// <summary>Who reads a line besides its author.</summary>
internal enum Reader
{
    Nobody,
    Trainers,
    Promo,
}

/// <summary>What somebody wrote for themselves of one week, line by line.</summary>
internal sealed class JournalWeek : IVersioned
{
    public const int Longest = 8_000, MostLines = 40, LongestLine = 2_000;

    private JournalWeek()
    {
    }

    public JournalWeek(Guid cohortId, Guid personId, DateOnly monday)
    {
        Id = Guid.CreateVersion7();
        (CohortId, PersonId, Monday) = (cohortId, personId, monday);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly Monday { get; private set; }

    public int Version { get; set; }

    public List<JournalLine> Lines { get; } = [];

    /// <summary>The whole week as one text.</summary>
    public string Text => string.Join("\n", Lines.OrderBy(one => one.Position).Select(one => one.Text));

    /// <summary>A text as lines: each paragraph is one, empty ones are none.</summary>
    public static IReadOnlyList<string> Split(string? text) =>
        [.. (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>
    /// Writes the week anew. A line that stands there word for word stays the same line, and is shared as it was; any other is
    /// a new one, that nobody else reads: nobody shares words they have not looked at.
    /// </summary>
    public void Write(IReadOnlyList<string> lines)
    {
        var left = Lines.OrderBy(one => one.Position).ToList();
        var next = new List<JournalLine>();
        foreach (var text in lines)
        {
            var known = left.Find(one => string.Equals(one.Text, text, StringComparison.Ordinal));
            if (known is not null)
                left.Remove(known);
            next.Add(known ?? new JournalLine(this, text));
        }

        Lines.RemoveAll(left.Contains);
        Lines.AddRange(next.Except(Lines));
        for (var index = 0; index < next.Count; index++)
            next[index].Position = index;
        Version++;
    }
}

/// <summary>One line of a journal. Only its author reads it, unless they share it.</summary>
internal sealed class JournalLine
{
    private JournalLine()
    {
    }

    public JournalLine(JournalWeek week, string text)
    {
        Id = Guid.CreateVersion7();
        (WeekId, CohortId, Text) = (week.Id, week.CohortId, text);
    }

    public Guid Id { get; private set; }

    public Guid WeekId { get; private set; }

    public Guid CohortId { get; private set; }

    public int Position { get; set; }

    public string Text { get; private set; } = "";

    public Reader Reader { get; private set; }

    /// <summary>Since when others read it, or null.</summary>
    public DateTime? SharedAt { get; private set; }

    public void Share(Reader with, DateTime now)
    {
        if (with != Reader)
            (Reader, SharedAt) = (with, with == Reader.Nobody ? null : now);
    }
}
