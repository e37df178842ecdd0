using Cohort.Kernel.Data;
using Cohort.Kernel.People;

namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>A role-play card. Those that ship belong to the body and are changed by no one here; a promo copies one, or writes its own.</summary>
internal sealed class Scenario : ScenarioText, IVersioned
{
    /// <summary>Cards that one person writes in a promo.</summary>
    public const int MostOfOne = 40;

    private Scenario()
    {
    }

    public Scenario(Guid id, Guid cohortId, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>The promo whose card it is, or <see cref="Membership.Body"/> for one that ships.</summary>
    public Guid CohortId { get; private set; }

    /// <summary>Code of a card that ships; empty for one written here.</summary>
    public string Key { get; init; } = "";

    /// <summary>The card it was copied from.</summary>
    public Guid? FromId { get; init; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>Off the list since; plays made of it stay.</summary>
    public DateTime? RetiredAt { get; set; }

    public int Version { get; set; }

    public bool Ships => Key.Length > 0;
}

/// <summary>Somebody said "not this one for me". Nobody else is told, and no reason is asked.</summary>
internal sealed class CardPass
{
    private CardPass()
    {
    }

    public CardPass(Guid personId, Guid cardId, DateTime now)
    {
        PersonId = personId;
        CardId = cardId;
        At = now;
    }

    public Guid PersonId { get; private set; }

    public Guid CardId { get; private set; }

    public DateTime At { get; private set; }
}
