namespace Cohort.Cohorts.Model.Opening;

/// <summary>What somebody says of themselves to one promo, on the page of its faces.</summary>
internal sealed class Face
{
    public const int Most = 160;

    private Face()
    {
    }

    public Face(Guid cohortId, Guid personId)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        PersonId = personId;
    }

    /// <summary>Beside which the photo lies.</summary>
    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>"Ask me about…".</summary>
    public string AskMe { get; set; } = "";

    /// <summary>"I come from…".</summary>
    public string ComesFrom { get; set; } = "";

    /// <summary>"To work well with me…".</summary>
    public string GoodToKnow { get; set; } = "";

    /// <summary>The file of the photo, or null: then initials stand in its place.</summary>
    public Guid? PhotoId { get; set; }
}
