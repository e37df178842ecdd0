using Cohort.Curriculum.Contracts;
using Cohort.Facilities.PersonalData;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>
/// The act of a named trainer, on the grounds of a sentence and of the observations it rests on. No rule makes it from them.
/// A newer one revises it; none is erased.
/// </summary>
internal sealed class CompetenceDecision
{
    public const int MostGrounds = 1_000;

    private CompetenceDecision()
    {
    }

    public CompetenceDecision(Guid id, Guid cohortId, Guid personId, Guid nodeId, CompetenceOutcome outcome, string grounds, (Guid Id, string Name) by, DateTime at)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        NodeId = nodeId;
        Outcome = outcome;
        Grounds = grounds;
        (By, ByName) = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>On whom.</summary>
    public Guid PersonId { get; private set; }

    public Guid NodeId { get; private set; }

    public CompetenceOutcome Outcome { get; private set; }

    public string Grounds { get; private set; } = "";

    public Guid By { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTime At { get; private set; }

    public List<DecisionGround> RestsOn { get; } = [];

    /// <summary>Its author was erased.</summary>
    public void Unname() => ByName = Leaving.Nobody;
}

/// <summary>An observation that a decision rests on.</summary>
internal sealed class DecisionGround
{
    private DecisionGround()
    {
    }

    public DecisionGround(Guid decisionId, Guid observationId)
    {
        Id = Guid.CreateVersion7();
        DecisionId = decisionId;
        ObservationId = observationId;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public Guid ObservationId { get; private set; }
}
