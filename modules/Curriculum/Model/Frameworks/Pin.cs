namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>The fact that a promo works with a framework. Their order gives the letters of the blocks.</summary>
internal sealed class Pin
{
    private Pin()
    {
    }

    public Pin(Guid cohortId, Guid frameworkId, int position)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        FrameworkId = frameworkId;
        Position = position;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid FrameworkId { get; private set; }

    public int Position { get; set; }
}

/// <summary>How many minutes a promo aims at for one competence.</summary>
internal sealed class CompetenceTarget
{
    private CompetenceTarget()
    {
    }

    public CompetenceTarget(Guid cohortId, Guid nodeId, int minutes)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        NodeId = nodeId;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid NodeId { get; private set; }

    public int Minutes { get; set; }
}
