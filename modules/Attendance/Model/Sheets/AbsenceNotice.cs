namespace Cohort.Attendance.Model.Sheets;

/// <summary>A dated notice of absence that a person wrote to the structure.</summary>
internal sealed class AbsenceNotice
{
    public const int LongestText = 1000;

    private AbsenceNotice()
    {
    }

    public AbsenceNotice(Guid id, Guid cohortId, Guid personId, Guid sheetId, string text, string to, Guid by, string byName, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        SheetId = sheetId;
        Text = text.Trim();
        To = to;
        By = by;
        ByName = byName;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public Guid SheetId { get; private set; }

    public string Text { get; set; } = "";

    /// <summary>Whom it went to, by name.</summary>
    public string To { get; set; } = "";

    public Guid By { get; private set; }

    public string ByName { get; set; } = "";

    public DateTime At { get; private set; }
}
