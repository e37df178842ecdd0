using Cohort.Cohorts.Contracts;

namespace Cohort.Curriculum.Model.Hours;

/// <summary>What a sealed sheet proved of one trainee on one half-day, repeated here for the hours. The sheet and its corrections are the proof.</summary>
internal sealed class SignedHalf
{
    private SignedHalf()
    {
    }

    public SignedHalf(Guid cohortId, Guid personId, DateOnly date, DayPart part)
    {
        CohortId = cohortId;
        PersonId = personId;
        Date = date;
        Part = part;
    }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>Local date.</summary>
    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    /// <summary>Minutes they were expected.</summary>
    public int Expected { get; set; }

    /// <summary>Minutes proved; 0 when they were absent.</summary>
    public int Minutes { get; set; }

    /// <summary>They signed themselves; otherwise it was declared or proved in another way.</summary>
    public bool IsSigned { get; set; }

    /// <summary>Number of the sheet, or of the last correction, in the register.</summary>
    public int Number { get; set; }
}

/// <summary>Minutes that the sheets prove of one half-day: of a trainee their own; of a promo those of whoever was there longest.</summary>
internal readonly record struct SignedTime(DateOnly Date, DayPart Part, int Minutes);
