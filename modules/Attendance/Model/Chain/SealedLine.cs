using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.Attendance.Model.Chain;

/// <summary>
/// What a sealed sheet, with its corrections, says of one trainee: what hours and certificates are counted from. It repeats the
/// register, which is the proof; where the two differ somebody touched the database, and the check says which line.
/// </summary>
internal sealed class SealedLine
{
    private SealedLine()
    {
    }

    public SealedLine(int number, Guid sheetId, Guid cohortId, Guid personId, DateOnly date, DayPart part)
    {
        Number = number;
        SheetId = sheetId;
        CohortId = cohortId;
        PersonId = personId;
        Date = date;
        Part = part;
    }

    /// <summary>Number of the sheet.</summary>
    public int Number { get; private set; }

    public Guid SheetId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public Mark Mark { get; set; }

    public int Expected { get; set; }

    public int Minutes { get; set; }

    public bool IsJustified { get; set; }

    /// <summary>Number of the last correction, or null.</summary>
    public int? CorrectedIn { get; set; }
}
