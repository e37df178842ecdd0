namespace Cohort.Cohorts.Model.Decisions;

/// <summary>Something that followed from a decision: the register leads there.</summary>
internal sealed class DecisionSequel
{
    private DecisionSequel()
    {
    }

    public DecisionSequel(Guid decisionId, string title, string path, DateTime now)
    {
        Id = Guid.CreateVersion7();
        DecisionId = decisionId;
        Title = title.Trim();
        Path = path;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public string Title { get; private set; } = "";

    public string Path { get; private set; } = "";

    public DateTime At { get; private set; }
}
