using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>An example of practice for the professional file, under its five headings. It begins as a draft from the log; only the trainee writes it.</summary>
internal sealed class PracticeExample : IVersioned
{
    public const int LongestTitle = 160;
    public const int LongestWords = 4000;

    /// <summary>Of one trainee.</summary>
    public const int MostOfOne = 30;

    private PracticeExample()
    {
    }

    public PracticeExample(Guid id, Guid cohortId, Guid personId, Guid? nodeId, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        NodeId = nodeId;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The competence it shows.</summary>
    public Guid? NodeId { get; private set; }

    public string Title { get; set; } = "";

    /// <summary>Tasks or operations done, and in what conditions.</summary>
    public string Tasks { get; set; } = "";

    /// <summary>Means used.</summary>
    public string Means { get; set; } = "";

    /// <summary>With whom; never the name of a person helped.</summary>
    public string With { get; set; } = "";

    /// <summary>Structure, service, period.</summary>
    public string Context { get; set; } = "";

    /// <summary>Whatever else matters.</summary>
    public string More { get; set; } = "";

    public DateTime At { get; set; }

    public int Version { get; set; }
}
