namespace Cohort.Curriculum.Model.Running;

/// <summary>One line of a half-day that was started: planned and real times, in UTC; planned ones in minutes since midnight, local.</summary>
internal sealed class RunStep
{
    /// <summary>The shortest a line is cut down to, in minutes.</summary>
    public const int Shortest = 1;

    /// <summary>The longest a line is drawn out to, in minutes.</summary>
    public const int Longest = 480;

    private RunStep()
    {
    }

    public RunStep(Guid sheetId, RunLine line)
    {
        Id = Guid.CreateVersion7();
        (SheetId, SourceId, Kind, Title, PlannedAt, Minutes, Planned, Position) = (sheetId, line.Source, line.Kind, line.Title, line.PlannedAt, line.Minutes, line.Minutes, line.Position);
    }

    public Guid Id { get; private set; }

    public Guid SheetId { get; private set; }

    /// <summary>The workshop or the ritual it belongs to; of a line of the moment an id of its own.</summary>
    public Guid SourceId { get; private set; }

    public RunKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public int PlannedAt { get; private set; }

    /// <summary>Minutes as the programme has them.</summary>
    public int Planned { get; private set; }

    /// <summary>Minutes as they were agreed since.</summary>
    public int Minutes { get; private set; }

    /// <summary>Its place among lines planned for the same minute.</summary>
    public int Position { get; private set; }

    public DateTime? StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public DateTime? SkippedAt { get; private set; }

    public bool IsToCome => StartedAt is null && SkippedAt is null;

    public void Begin(DateTime now) => StartedAt ??= now;

    public void End(DateTime now) => EndedAt ??= now;

    public void Unbegin() => StartedAt = null;

    public void Reopen() => EndedAt = null;

    /// <summary>It gets more or less time than was planned.</summary>
    public void Stretch(int minutes) => Minutes = Math.Clamp(Minutes + minutes, Shortest, Longest);

    /// <summary>It is left out today, or taken in again.</summary>
    public void Skip(bool skips, DateTime now) => SkippedAt = skips ? SkippedAt ?? now : null;
}
