using Cohort.Kernel.Data;

namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>Who somebody is in a play, and so what they may read of the card.</summary>
internal enum Seat
{
    /// <summary>Nobody yet: what all may know.</summary>
    None,
    Person,
    Adviser,
    Observer,

    /// <summary>Everything: for those who steer the promo and for who wrote the card.</summary>
    All,
}

/// <summary>What an observer saw of one gesture. It is about the play, never a level of somebody.</summary>
internal enum Sight
{
    Unsaid,
    Done,
    Partly,
    NotSeen,
}

/// <summary>One time a card is played. It ends by its debrief and in no other way; its questions and its grid are kept as they were that day.</summary>
internal sealed class Play : IVersioned
{
    private Play()
    {
    }

    public Play(Guid id, Guid cohortId, Scenario card, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        CardId = card.Id;
        Title = card.Title;
        Minutes = card.Minutes;
        Grid = card.Grid;
        Answers = [.. ScenarioText.Lines(card.Debrief).Select((question, line) => new PlayAnswer(id, line, question))];
        BegunBy = by;
        BegunAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid CardId { get; private set; }

    public string Title { get; private set; } = "";

    public int Minutes { get; private set; }

    public string Grid { get; private set; } = "";

    public Guid BegunBy { get; private set; }

    public DateTime BegunAt { get; private set; }

    public Guid? ClosedBy { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int Version { get; set; }

    public List<PlayPart> Parts { get; } = [];

    public List<PlayAnswer> Answers { get; private set; } = [];

    public List<PlayMark> Marks { get; } = [];

    public void Close(Guid by, DateTime now)
    {
        ClosedBy = by;
        ClosedAt = now;
    }
}

/// <summary>Somebody's seat in a play.</summary>
internal sealed class PlayPart(Guid playId, Guid personId, Seat seat)
{
    public Guid PlayId { get; private set; } = playId;

    public Guid PersonId { get; private set; } = personId;

    public Seat Seat { get; private set; } = seat;
}

/// <summary>A question of the debrief, with the few words the group leaves. Nobody's name stands by them.</summary>
internal sealed class PlayAnswer(Guid playId, int line, string question)
{
    public const int Longest = 1000;

    public Guid PlayId { get; private set; } = playId;

    public int Line { get; private set; } = line;

    public string Question { get; private set; } = question;

    public string Words { get; set; } = "";
}

/// <summary>What one observer saw of one line of the grid.</summary>
internal sealed class PlayMark(Guid playId, Guid personId, int line)
{
    public Guid PlayId { get; private set; } = playId;

    public Guid PersonId { get; private set; } = personId;

    public int Line { get; private set; } = line;

    public Sight Sight { get; set; }
}
