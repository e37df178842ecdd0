namespace Cohort.Cohorts.Model.Decisions;

/// <summary>Somebody moved the close of a decision: from when to when (UTC). Only ever later.</summary>
internal sealed class DecisionExtension
{
    private DecisionExtension()
    {
    }

    public DecisionExtension(Decision decision, DateTime to, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        DecisionId = decision.Id;
        ClosedAt = decision.ClosesAt;
        ClosesAt = to;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    /// <summary>When it would have closed.</summary>
    public DateTime ClosedAt { get; private set; }

    /// <summary>When it closes instead.</summary>
    public DateTime ClosesAt { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
