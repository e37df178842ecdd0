using Cohort.Facilities.PersonalData;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>What somebody said of one person on a sheet, beside or instead of a signature.</summary>
internal enum Said
{
    /// <summary>Nothing but when they came and left.</summary>
    Nothing,

    /// <summary>A trainer says that they were there.</summary>
    Declared,

    /// <summary>Remote: they were connected.</summary>
    Connection,

    /// <summary>Remote: they handed something in.</summary>
    Work,

    /// <summary>A signed statement was given.</summary>
    Statement,

    Absent,
}

/// <summary>What is said of one trainee on a sheet that is still open. One row each; who said it last is kept.</summary>
internal sealed class SheetEntry
{
    public const int LongestReason = 200;
    public const int LongestProof = 300;

    private SheetEntry()
    {
    }

    public SheetEntry(Sheet sheet, Guid personId)
    {
        SheetId = sheet.Id;
        CohortId = sheet.CohortId;
        PersonId = personId;
    }

    public Guid SheetId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public Said Said { get; set; }

    /// <summary>Came late: minutes since midnight, local; or null.</summary>
    public int? ArrivedAt { get; set; }

    /// <summary>Left early: minutes since midnight, local; or null.</summary>
    public int? LeftAt { get; set; }

    /// <summary>Why absent, in neutral words; a medical paper is only "seen", never described.</summary>
    public string Reason { get; set; } = "";

    public bool IsJustified { get; set; }

    /// <summary>Who saw the paper that justifies, and on which day; or empty.</summary>
    public string SeenBy { get; set; } = "";

    public DateOnly? SeenOn { get; set; }

    /// <summary>What proves a remote presence, in words: the tool, the work, the statement.</summary>
    public string Proof { get; set; } = "";

    public Guid By { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>There are words to seal, not only hours of coming and leaving.</summary>
    public bool Decides => Said != Said.Nothing;

    public void SaidBy(Guid by, string name, DateTime now) => (By, ByName, At) = (by, name, now);

    /// <summary>Whoever said it is erased.</summary>
    public void Forget() => ByName = Leaving.Nobody;
}
