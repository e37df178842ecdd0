using Cohort.Cohorts.Contracts;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.Visits;

/// <summary>How the three meet.</summary>
internal enum VisitMode
{
    OnSite,
    Remote,
}

/// <summary>A meeting of trainee, tutor and trainer, and the report that the three write and sign.</summary>
internal sealed class Visit : IVersioned
{
    public const int LongestReport = 4000;
    public const int LongestPlace = 200;

    private Visit()
    {
    }

    public Visit(Guid id, Guid cohortId, Guid personId, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>By when it is due, when no date is set yet.</summary>
    public DateOnly? DueOn { get; set; }

    public DateOnly? Date { get; set; }

    public DayPart? Part { get; set; }

    /// <summary>Minutes since midnight, local; null: not said.</summary>
    public int? StartsAt { get; set; }

    public VisitMode Mode { get; set; }

    /// <summary>Where, or an https address.</summary>
    public string Place { get; set; } = "";

    /// <summary>The date poll that looks for its half-day.</summary>
    public Guid? PollId { get; set; }

    public DateTime? HeldAt { get; set; }

    public DateTime? CancelledAt { get; set; }

    /// <summary>What was said: plain text, in the sections of the page.</summary>
    public string Progress { get; set; } = "";

    public string Difficulties { get; set; } = "";

    public string Agreed { get; set; } = "";

    /// <summary>Counts the changes of the report alone: a signature is of one of its states.</summary>
    public int ReportVersion { get; set; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public List<VisitSignature> Signatures { get; } = [];
}

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

    /// <summary>The person is erased: that somebody signed in this place stays.</summary>
    public void Forget() => (Name, Words) = (Leaving.Nobody, "");
}
