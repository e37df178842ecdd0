namespace Cohort.PeerSessions.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class PeerSessionsLinks
{
    /// <summary>What people of a promo offer to teach and ask to learn.</summary>
    public static string Exchange(Guid cohort) => $"/promos/{cohort}/peers";

    /// <summary>One offer or request, where it stands.</summary>
    public static string Entry(Guid cohort, Guid entry) => $"/promos/{cohort}/peers#e-{entry}";

    /// <summary>Words that the promo uses for the same thing.</summary>
    public static string SameWords(Guid cohort) => $"/promos/{cohort}/peers/words";

    /// <summary>The sessions: proposed, placed and held.</summary>
    public static string Sessions(Guid cohort) => $"/promos/{cohort}/peers/sessions";

    /// <summary>A new session, from nothing or from something.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="from">"Offer", "Request", "Item" or "Need"; null: from nothing.</param>
    /// <param name="id">What it comes from.</param>
    /// <param name="title">Words to begin with.</param>
    public static string Propose(Guid cohort, string? from = null, Guid? id = null, string? title = null) =>
        $"/promos/{cohort}/peers/sessions/new" + (from is null ? "" : $"?from={from}&id={id}") + (title is null ? "" : $"{(from is null ? '?' : '&')}title={Uri.EscapeDataString(title)}");

    /// <summary>One peer session.</summary>
    public static string Session(Guid cohort, Guid session) => $"/promos/{cohort}/peers/sessions/{session}";

    /// <summary>What is put beside a session.</summary>
    public static string Files(Guid cohort, Guid session) => $"{Session(cohort, session)}/files";

    /// <summary>The slots that come back, to which whoever wishes comes.</summary>
    public static string Slots(Guid cohort) => $"/promos/{cohort}/slots";

    /// <summary>One slot, with its next dates.</summary>
    public static string Slot(Guid cohort, Guid slot) => $"/promos/{cohort}/slots/{slot}";

    /// <summary>One date of a slot.</summary>
    public static string SlotOn(Guid cohort, Guid slot, DateOnly date) => $"{Slot(cohort, slot)}/{date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Who taught whom.</summary>
    public static string Taught(Guid cohort) => $"/promos/{cohort}/peers/taught";

    /// <summary>The scenario cards.</summary>
    public static string Scenarios(Guid cohort) => $"/promos/{cohort}/scenarios";

    /// <summary>One scenario card.</summary>
    public static string Scenario(Guid cohort, Guid card) => $"/promos/{cohort}/scenarios/{card}";

    /// <summary>Where one is written on.</summary>
    public static string WriteScenario(Guid cohort, Guid card) => $"/promos/{cohort}/scenarios/write/{card}";

    /// <summary>What to do, and whom to call, when a scenario becomes real or goes too far.</summary>
    public static string HandOver(Guid cohort, Guid card) => $"/promos/{cohort}/scenarios/{card}/hand-over";

    /// <summary>One time that a card is played, with its debrief.</summary>
    public static string Play(Guid cohort, Guid play) => $"/promos/{cohort}/scenarios/plays/{play}";

    /// <summary>The dated list of help numbers.</summary>
    public const string Numbers = "/numbers";
}
