using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model;

/// <summary>One version of the charter of a group. Never changed: the next version says otherwise.</summary>
internal sealed class Charter
{
    public const int MostText = 4000;

    private Charter()
    {
    }

    public Charter(Guid id, Guid cohortId, int number, CharterCard says, string text, Guid? decisionId, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Number = number;
        (Places, Validates, Method, Quorum) = says;
        Text = text.Trim();
        DecisionId = decisionId;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>1, 2, …; unique in the promo, so that of two who write at once one is told.</summary>
    public int Number { get; private set; }

    public CharterSeat Places { get; private set; }

    public CharterSeat Validates { get; private set; }

    public DecisionMethod? Method { get; private set; }

    public int Quorum { get; private set; }

    /// <summary>In the group's own words; may be empty.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The decision of the register that adopted it, if one did.</summary>
    public Guid? DecisionId { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
