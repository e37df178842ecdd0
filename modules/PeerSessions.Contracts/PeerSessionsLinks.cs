namespace Cohort.PeerSessions.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class PeerSessionsLinks
{
    /// <summary>What people of a promo offer to teach and ask to learn.</summary>
    public static string Exchange(Guid cohort) => $"/promos/{cohort}/peers";

    /// <summary>One peer session.</summary>
    public static string Session(Guid cohort, Guid session) => $"/promos/{cohort}/peers/{session}";

    /// <summary>The scenario cards.</summary>
    public static string Scenarios(Guid cohort) => $"/promos/{cohort}/scenarios";

    /// <summary>One scenario card.</summary>
    public static string Scenario(Guid cohort, Guid card) => $"/promos/{cohort}/scenarios/{card}";

    /// <summary>What to do, and whom to call, when a scenario becomes real or goes too far.</summary>
    public static string HandOver(Guid cohort, Guid card) => $"/promos/{cohort}/scenarios/{card}/hand-over";

    /// <summary>One time that a card is played, with its debrief.</summary>
    public static string Play(Guid cohort, Guid play) => $"/promos/{cohort}/scenarios/plays/{play}";

    /// <summary>The dated list of help numbers.</summary>
    public const string Numbers = "/numbers";
}
