using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
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

    /// <summary>The trainer who comes: whoever set the date. Null while nobody did.</summary>
    public Guid? TrainerId { get; set; }

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

    /// <summary>Every state of the report, so that what was signed can always be shown.</summary>
    public List<VisitReportState> States { get; } = [];

    public List<VisitChoice> Choices { get; } = [];

    /// <summary>When it was signed last (UTC). A signature changes the row, so that it cannot pass a change of the report unseen.</summary>
    public DateTime? SignedAt { get; private set; }

    public bool IsOpen => CancelledAt is null && HeldAt is null;

    /// <summary>Nothing was written yet.</summary>
    public bool IsBlank => Progress.Length + Difficulties.Length + Agreed.Length == 0;

    /// <summary>The three signed what now stands.</summary>
    public bool IsLocked => Enum.GetValues<Signing>().All(one => Signatures.Exists(row => row.As == one && row.ReportVersion == ReportVersion));

    /// <summary>Somebody signed what now stands.</summary>
    public bool CarriesSignature => Signatures.Exists(one => one.ReportVersion == ReportVersion);

    /// <summary>What the three wrote, as it now stands.</summary>
    public ReportTexts Texts => new(Progress, Difficulties, Agreed);

    /// <summary>A new state of the report; nothing when it says the same and no reason is given.</summary>
    public void Write(ReportTexts texts, Guid by, string name, string why, DateTime now)
    {
        if (texts == Texts && why.Length == 0)
            return;
        if (ReportVersion >= VisitReportState.Most)
            throw new Refusal("This report was changed {0} times: it keeps no more states. Sign it as it stands.", null, VisitReportState.Most);
        (Progress, Difficulties, Agreed) = (texts.Progress, texts.Difficulties, texts.Agreed);
        ReportVersion++;
        States.Add(new VisitReportState(this, by, name, why, now));
    }

    /// <summary>The trainee is erased: that they were visited, when, and who signed stay; what was said of them does not.</summary>
    public void Forget()
    {
        (Progress, Difficulties, Agreed, Place) = ("", "", "", "");
        States.ForEach(one => one.Forget());
    }

    /// <summary>Changes the row with its half-days: of two who answer, propose or choose at once, the second does it on what the first left.</summary>
    public void Turn() => Version++;

    /// <summary>Signs what now stands.</summary>
    public void Sign(Guid personId, string name, Signing role, string words, DateTime now)
    {
        Signatures.Add(new VisitSignature(this, personId, name, role, words, Texts.Hash(Id, ReportVersion), now));
        SignedAt = now;
    }
}
