namespace Cohort.Attendance.Model.Papers;

/// <summary>A certificat de réalisation as it was issued: its content is frozen, a later correction makes another one.</summary>
internal sealed class Certificate
{
    public const int LongestContent = 8000;

    private Certificate()
    {
    }

    public Certificate(Guid id, Guid cohortId, Guid personId, int edition, string content, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        Edition = edition;
        Content = content;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>1 for the first one of this trainee in this promo, and so on.</summary>
    public int Edition { get; private set; }

    /// <summary>What it says, as JSON.</summary>
    public string Content { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
