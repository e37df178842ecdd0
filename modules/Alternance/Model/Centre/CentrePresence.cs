using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Centre;

/// <summary>
/// Whether a trainee was at the centre on one half-day, as the sealed sheet says it, repeated here for whoever follows them.
/// It says nothing of why: a tutor sees present, absent or justified.
/// </summary>
internal sealed class CentrePresence
{
    private CentrePresence()
    {
    }

    public CentrePresence(Guid cohortId, Guid personId, DateOnly date, DayPart part)
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

    /// <summary>Minutes proved.</summary>
    public int Minutes { get; set; }

    /// <summary>Minutes that were expected and are not proved.</summary>
    public int MissingMinutes { get; set; }

    public bool IsAbsent { get; set; }

    public bool IsJustified { get; set; }

    /// <summary>Number of the sheet, or of the last correction, in the register.</summary>
    public int Number { get; set; }
}

/// <summary>The presences of one trainee, summed.</summary>
/// <param name="Minutes">Minutes proved.</param>
/// <param name="There">Half-days there.</param>
/// <param name="Absent">Half-days absent, justified or not.</param>
/// <param name="Justified">Those of them that were justified.</param>
internal sealed record CentreSum(int Minutes, int There, int Absent, int Justified)
{
    public bool IsEmpty => There + Absent == 0;

    public static CentreSum Of(IReadOnlyCollection<CentrePresence> all) =>
        new(all.Sum(one => one.Minutes), all.Count(one => !one.IsAbsent), all.Count(one => one.IsAbsent), all.Count(one => one is { IsAbsent: true, IsJustified: true }));
}
