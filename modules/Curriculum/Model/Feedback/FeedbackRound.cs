using System.Security.Cryptography;
using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Feedback;

/// <summary>When feedback is asked.</summary>
internal enum FeedbackKind
{
    /// <summary>At the end of a half-day.</summary>
    Warm,

    /// <summary>Weeks after a workshop or the whole promo.</summary>
    Cold,
}

/// <summary>
/// What a group says of one half-day, or weeks later, and what is answered. It begins with the first answer. Its id is made of
/// what it is about, so that it tells nothing of when somebody wrote; answers pass one after the other, since each writes the box.
/// </summary>
internal sealed class FeedbackRound : ITakesTurns, IVersioned
{
    /// <summary>Characters: what was heard, and each prompt of an answer.</summary>
    public const int LongestWord = 500;

    /// <summary>Characters of a reply.</summary>
    public const int LongestReply = 1000;

    private FeedbackRound()
    {
    }

    public FeedbackRound(Guid id, Guid cohortId, FeedbackKind kind, DateOnly date, DayPart part)
    {
        Id = id;
        CohortId = cohortId;
        Kind = kind;
        Date = date;
        Part = part;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public FeedbackKind Kind { get; private set; }

    /// <summary>Local date of the half-day; when it is cold, the first day it is asked.</summary>
    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    /// <summary>The workshop it is about, weeks later; null: the half-day, or the whole promo.</summary>
    public Guid? WorkshopId { get; set; }

    /// <summary>What it is about, weeks later; empty for a half-day.</summary>
    public string Title { get; set; } = "";

    public DateTime OpensAt { get; set; }

    public DateTime ClosesAt { get; set; }

    /// <summary>People that the box has room for: its length is the same from the first answer to the last.</summary>
    public int Seats { get; set; }

    /// <summary>What was heard, in the words of who replies.</summary>
    public string Heard { get; private set; } = "";

    /// <summary>What we do about it.</summary>
    public string Reply { get; private set; } = "";

    public Guid? RepliedBy { get; private set; }

    public DateTime? RepliedAt { get; private set; }

    public int Turn { get; private set; }

    public int Version { get; set; }

    /// <summary>Replies; again, in other words, and the first instant stays.</summary>
    public void Answer(string heard, string reply, Guid by, DateTime now) => (Heard, Reply, RepliedBy, RepliedAt) = (heard.Trim(), reply.Trim(), by, RepliedAt ?? now);

    /// <summary>The id of the round of a half-day.</summary>
    public static Guid IdOf(Guid cohort, DateOnly date, DayPart part) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{cohort:N}/{date:yyyy-MM-dd}/{part}")).AsSpan(0, 16));
}

/// <summary>Somebody answered. No id, no instant: nothing that could be laid beside an answer.</summary>
internal sealed class FeedbackTaker(Guid roundId, Guid personId)
{
    public Guid RoundId { get; private set; } = roundId;

    public Guid PersonId { get; private set; } = personId;
}

/// <summary>An answer by name. No CohortId: it changes nothing of what is kept of the promo.</summary>
internal sealed class FeedbackAnswer
{
    private FeedbackAnswer()
    {
    }

    public FeedbackAnswer(Guid id, Guid roundId, Guid personId) => (Id, RoundId, PersonId) = (id, roundId, personId);

    public Guid Id { get; private set; }

    public Guid RoundId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Helped { get; private set; } = "";

    public string Hindered { get; private set; } = "";

    public string Next { get; private set; } = "";

    /// <summary>1 (hard) to 5 (good); null: not said.</summary>
    public int? Mark { get; private set; }

    public FeedbackUse? Used { get; private set; }

    public DateTime At { get; private set; }

    public void Say(FeedbackWords words, DateTime now) => (Helped, Hindered, Next, Mark, Used, At) = (words.Helped, words.Hindered, words.Next, words.Mark, words.Used, now);
}

/// <summary>
/// All anonymous answers of one round in one row, under a seal, written anew by each of them: there is no row of an answer, so
/// neither its place in the table nor the transaction that wrote it can be laid beside who answered.
/// </summary>
internal sealed class FeedbackBox(Guid roundId)
{
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The answers, sealed; empty: none yet.</summary>
    public string Answers { get; set; } = "";

    /// <summary>The sums of their marks, sealed apart: a trend need not open the words.</summary>
    public string Marks { get; set; } = "";
}
