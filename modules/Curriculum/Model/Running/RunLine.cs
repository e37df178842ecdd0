namespace Cohort.Curriculum.Model.Running;

/// <summary>Where a line of a run sheet comes from.</summary>
internal enum RunKind
{
    /// <summary>A timed item of a workshop, or the whole workshop when it has none.</summary>
    Workshop,

    /// <summary>A ritual that was kept for this half-day.</summary>
    Ritual,

    /// <summary>Added while the half-day ran.</summary>
    Added,
}

/// <summary>A line of a run sheet, started or not.</summary>
/// <param name="Step">Its row, once the half-day was started.</param>
/// <param name="Source">The workshop or the ritual it belongs to.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Title">What is done.</param>
/// <param name="PlannedAt">When it is planned to begin, in minutes since midnight, local.</param>
/// <param name="Minutes">How long it is to last.</param>
internal sealed record RunLine(Guid? Step, Guid Source, RunKind Kind, string Title, int PlannedAt, int Minutes)
{
    public int Position { get; init; }

    public DateTime? StartedAt { get; init; }

    public DateTime? EndedAt { get; init; }

    public bool IsSkipped { get; init; }

    /// <summary>Minutes as the programme has them; +5 and −5 leave them as they are.</summary>
    public int Planned { get; init; } = Minutes;

    public int PlannedEnd => PlannedAt + Planned;

    public bool IsToCome => StartedAt is null && !IsSkipped;

    public bool IsCurrent => StartedAt is not null && EndedAt is null;

    /// <summary>The whole minutes it really lasted; null as long as it did not end.</summary>
    public int? Real => StartedAt is { } from && EndedAt is { } to ? (int)Math.Round((to - from).TotalMinutes, MidpointRounding.AwayFromZero) : null;

    public static RunLine Of(RunStep step) => new(step.Id, step.SourceId, step.Kind, step.Title, step.PlannedAt, step.Minutes)
    {
        Position = step.Position,
        StartedAt = step.StartedAt,
        EndedAt = step.EndedAt,
        IsSkipped = step.SkippedAt is not null,
        Planned = step.Planned,
    };
}
