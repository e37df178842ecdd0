using Cohort.Facilities.PersonalData;

namespace Cohort.Alternance.Model.Visits;

/// <summary>In whose place somebody signs.</summary>
internal enum Signing
{
    Trainee,
    Tutor,
    Trainer,
}

/// <summary>One of the three signs one state of the report, with their words. It stays when the report changes, as of that state.</summary>
internal sealed class VisitSignature
{
    public const int LongestWords = 500;

    private VisitSignature()
    {
    }

    public VisitSignature(Visit visit, Guid personId, string name, Signing role, string words, string reportHash, DateTime now)
    {
        Id = Guid.CreateVersion7();
        VisitId = visit.Id;
        CohortId = visit.CohortId;
        PersonId = personId;
        Name = name;
        As = role;
        Words = words.Trim();
        ReportVersion = visit.ReportVersion;
        ReportHash = reportHash;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid VisitId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The name as it was.</summary>
    public string Name { get; private set; } = "";

    public Signing As { get; private set; }

    public string Words { get; private set; } = "";

    public int ReportVersion { get; private set; }

    /// <summary>SHA-256 of what was signed, in hexadecimal.</summary>
    public string ReportHash { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>The trainee is erased: who signed stays, and what they said of them does not.</summary>
    public void Unsay() => Words = "";

    /// <summary>The person is erased: that somebody signed in this place stays.</summary>
    public void Forget() => (Name, Words) = (Leaving.Nobody, "");
}
