namespace Cohort.Alternance.Model.Agreement;

/// <summary>What a structure lets a trainee practise of a competence.</summary>
internal enum Practice
{
    Yes,
    Partly,

    /// <summary>Cannot be practised there: legitimate, and never "not acquired".</summary>
    NotHere,
}

/// <summary>An objective of the agreement: a competence, in plain words, and whether the structure lets it be practised.</summary>
internal sealed class Aim
{
    public const int LongestWords = 300;

    private Aim()
    {
    }

    public Aim(Guid cohortId, Guid personId, Guid nodeId)
    {
        CohortId = cohortId;
        PersonId = personId;
        NodeId = nodeId;
    }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public Guid NodeId { get; private set; }

    public Practice Practice { get; set; }

    /// <summary>In plain words, for this structure.</summary>
    public string Words { get; set; } = "";

    /// <summary>Chosen with the tutor as an objective.</summary>
    public bool IsChosen { get; set; }
}
