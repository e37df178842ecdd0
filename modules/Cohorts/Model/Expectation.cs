namespace Cohort.Cohorts.Model;

/// <summary>What a person expects of the training, in one sentence: the first thing they are asked, in under a minute.</summary>
internal sealed class Expectation
{
    private Expectation()
    {
    }

    public Expectation(Guid cohortId, Guid personId, string text, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        PersonId = personId;
        Text = text.Trim();
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Text { get; set; } = "";

    public DateTime At { get; private set; }
}
