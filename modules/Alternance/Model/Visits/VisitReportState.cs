namespace Cohort.Alternance.Model.Visits;

/// <summary>One state of a report, kept for ever: what was signed, and what stood when two wrote at once.</summary>
internal sealed class VisitReportState
{
    public const int LongestWhy = 300;

    /// <summary>Of one report.</summary>
    public const int Most = 200;

    /// <summary>Former states that are shown with their texts; those before by number, name and time.</summary>
    public const int Shown = 10;

    private VisitReportState()
    {
    }

    public VisitReportState(Visit visit, Guid by, string name, string why, DateTime now)
    {
        VisitId = visit.Id;
        Number = visit.ReportVersion;
        (Progress, Difficulties, Agreed) = (visit.Progress, visit.Difficulties, visit.Agreed);
        ReportHash = visit.Texts.Hash(visit.Id, Number);
        By = by;
        ByName = name;
        Why = why;
        At = now;
    }

    public Guid VisitId { get; private set; }

    /// <summary>1 for the first that was written, and so on.</summary>
    public int Number { get; private set; }

    public string Progress { get; private set; } = "";

    public string Difficulties { get; private set; } = "";

    public string Agreed { get; private set; } = "";

    public string ReportHash { get; private set; } = "";

    /// <summary>Why a report that the three had signed was opened again; else empty.</summary>
    public string Why { get; private set; } = "";

    public Guid By { get; private set; }

    /// <summary>The name as it was.</summary>
    public string ByName { get; set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Its words go; its hash and who wrote it stay.</summary>
    public void Forget() => (Progress, Difficulties, Agreed, Why) = ("", "", "", "");

    public ReportTexts Texts => new(Progress, Difficulties, Agreed);
}
