using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model;

/// <summary>A half-day that exists for the promo. Made from the pattern, then corrected one by one.</summary>
internal sealed class HalfDay
{
    private HalfDay()
    {
    }

    public HalfDay(Guid cohortId, DateOnly date, DayPart part, HalfDayKind kind)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        Date = date;
        Part = part;
        Kind = kind;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public HalfDayKind Kind { get; set; }

    /// <summary>Why it was corrected by hand.</summary>
    public string Note { get; set; } = "";

    public Guid? CorrectedBy { get; set; }

    public DateTime? CorrectedAt { get; set; }
}
