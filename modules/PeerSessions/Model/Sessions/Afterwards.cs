namespace Cohort.PeerSessions.Model.Sessions;

/// <summary>
/// Kind words for those who led. Without a name nothing leads back to who wrote it: a random id, no time, and that they wrote
/// stands in <see cref="FeedbackGiven"/> alone.
/// </summary>
internal sealed class PeerFeedback
{
    public const int Longest = 500;

    /// <summary>Nameless words are shown from so many on.</summary>
    public const int FewestNameless = 3;

    private PeerFeedback()
    {
    }

    public PeerFeedback(PeerSession session, Guid? personId, string takes, string helped, string idea)
    {
        Id = Guid.NewGuid();
        SessionId = session.Id;
        CohortId = session.CohortId;
        PersonId = personId;
        Takes = takes.Trim();
        Helped = helped.Trim();
        Idea = idea.Trim();
    }

    public Guid Id { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>Who wrote it, or null: without a name.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>What I take away.</summary>
    public string Takes { get; private set; } = "";

    /// <summary>What helped.</summary>
    public string Helped { get; private set; } = "";

    /// <summary>One idea for next time.</summary>
    public string Idea { get; private set; } = "";
}

/// <summary>Somebody gave their words on a session; not which.</summary>
internal sealed class FeedbackGiven
{
    private FeedbackGiven()
    {
    }

    public FeedbackGiven(Guid sessionId, Guid personId)
    {
        SessionId = sessionId;
        PersonId = personId;
    }

    public Guid SessionId { get; private set; }

    public Guid PersonId { get; private set; }
}

/// <summary>What a trainer writes down while listening. Nobody else ever reads it.</summary>
internal sealed class PrivateNote
{
    public const int Longest = 2000;

    private PrivateNote()
    {
    }

    public PrivateNote(Guid id, Guid sessionId, string text, Guid by, DateTime now)
    {
        Id = id;
        SessionId = sessionId;
        Text = text.Trim();
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid SessionId { get; private set; }

    public string Text { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
