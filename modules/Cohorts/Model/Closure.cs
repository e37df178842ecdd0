namespace Cohort.Cohorts.Model;

/// <summary>Days on which the promo does not meet, both ends included.</summary>
internal sealed class Closure
{
    private Closure()
    {
    }

    public Closure(Guid cohortId, DateOnly from, DateOnly to, string reason)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        From = from;
        To = to;
        Reason = reason.Trim();
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Reason { get; private set; } = "";
}
