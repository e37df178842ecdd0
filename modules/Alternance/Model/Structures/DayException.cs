using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Structures;

/// <summary>One half-day on which a trainee is elsewhere than the promo's calendar says.</summary>
internal sealed class DayException
{
    public const int LongestWhy = 120;

    private DayException()
    {
    }

    public DayException(Guid cohortId, Guid personId, DateOnly date, DayPart part, Guid by, DateTime now)
    {
        CohortId = cohortId;
        PersonId = personId;
        Date = date;
        Part = part;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public HalfDayKind Kind { get; set; }

    public string Why { get; set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }
}
