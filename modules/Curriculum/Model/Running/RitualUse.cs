using Cohort.Cohorts.Contracts;

namespace Cohort.Curriculum.Model.Running;

/// <summary>When a ritual serves.</summary>
internal enum RitualMoment
{
    /// <summary>Whenever one likes.</summary>
    Any,

    /// <summary>To begin.</summary>
    Open,

    /// <summary>To get going again.</summary>
    Restart,

    /// <summary>To end.</summary>
    Close,
}

/// <summary>A ritual that was drawn and kept for a half-day: a line of its run sheet, and not drawn again for a while.</summary>
internal sealed class RitualUse
{
    private RitualUse()
    {
    }

    public RitualUse(Guid id, Guid cohortId, Guid brickId, DateOnly date, DayPart part, DateTime now) =>
        (Id, CohortId, BrickId, Date, Part, KeptAt) = (id, cohortId, brickId, date, part, now);

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid BrickId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public RitualMoment Moment { get; set; }

    /// <summary>The brick's title on that day.</summary>
    public string Title { get; set; } = "";

    public int Minutes { get; set; }

    public DateTime KeptAt { get; private set; }
}
