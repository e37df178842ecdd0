namespace Cohort.Cohorts.Model.Directory;

/// <summary>What a request asks for.</summary>
internal enum ContactKind
{
    /// <summary>To talk, about a line of somebody's lists.</summary>
    Talk,

    /// <summary>A trainer asks whether somebody would be the buddy of a newcomer.</summary>
    Buddy,
}

/// <summary>What was answered.</summary>
internal enum ContactAnswer
{
    None,
    Yes,
    No,
}

/// <summary>Somebody asks somebody else through the site. No address is shown before a yes. After 14 days without an answer it lapses, by the clock.</summary>
internal sealed class ContactRequest
{
    public const int MostSubject = 120, MostText = 600, Days = 14;

    /// <summary>Requests of one person that wait at once.</summary>
    public const int MostOpen = 5;

    /// <summary>Days in which nobody asks again who told them no.</summary>
    public const int DaysAfterNo = 30;

    /// <summary>Requests of one person in a day.</summary>
    public const int MostADay = 20;

    private ContactRequest()
    {
    }

    public ContactRequest(Guid id, ContactKind kind, Guid person, Guid by, DateTime now)
    {
        Id = id;
        Kind = kind;
        PersonId = person;
        AskedBy = by;
        At = now;
        LapsesAt = now.AddDays(Days);
        OpenPair = PairOf(kind, by, person);
    }

    public Guid Id { get; private set; }

    public ContactKind Kind { get; private set; }

    /// <summary>Who is asked.</summary>
    public Guid PersonId { get; private set; }

    public Guid AskedBy { get; private set; }

    public string Subject { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The promo of the newcomer, for a buddy.</summary>
    public Guid? PromoId { get; init; }

    /// <summary>The newcomer, for a buddy.</summary>
    public Guid? NewcomerId { get; init; }

    public DateTime At { get; private set; }

    public DateTime LapsesAt { get; private set; }

    public ContactAnswer Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Words that came with the answer, or empty.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The asked person wants nothing of this one: they never see it, and it lapses.</summary>
    public DateTime? SilencedAt { get; set; }

    public DateTime? ReportedAt { get; private set; }

    public Guid? ReportedBy { get; private set; }

    public string ReportWords { get; private set; } = "";

    /// <summary>A coordinator looked at the report, and said what came of it.</summary>
    public DateTime? SettledAt { get; private set; }

    public Guid? SettledBy { get; private set; }

    public string SettledWords { get; private set; } = "";

    /// <summary>Who asks whom, while it waits: its unique index lets one wait at once. Empty again (null) once it does not.</summary>
    public string? OpenPair { get; private set; }

    public static string PairOf(ContactKind kind, Guid by, Guid person) => $"{(int)kind}:{by:N}:{person:N}";

    public bool IsOpen(DateTime now) => Answer == ContactAnswer.None && LapsesAt > now;

    public void Say(ContactAnswer answer, string words, DateTime now) => (Answer, Words, AnsweredAt, OpenPair) = (answer, words.Trim(), now, null);

    /// <summary>It lapsed: the pair is free for another.</summary>
    public void LetGo() => OpenPair = null;

    public void Report(Guid by, string words, DateTime now) => (ReportedBy, ReportWords, ReportedAt) = (by, words.Trim(), now);

    public void Settle(Guid by, string words, DateTime now) => (SettledBy, SettledWords, SettledAt) = (by, words.Trim(), now);

    /// <summary>Who asked is erased, and a pair rests on it: it stays for the two, without who asked and what they wrote.</summary>
    public void Unname()
    {
        if (ReportedBy == AskedBy)
            (ReportedBy, ReportWords) = (null, "");
        (AskedBy, Text) = (Guid.Empty, "");
    }

    /// <summary>Who settled the report is erased.</summary>
    public void UnnameSettled() => SettledBy = null;
}

/// <summary>A person wants no more requests from another one, who is not told.</summary>
internal sealed class ContactBlock
{
    private ContactBlock()
    {
    }

    public ContactBlock(Guid personId, Guid blockedId, DateTime now) => (PersonId, BlockedId, At) = (personId, blockedId, now);

    public Guid PersonId { get; private set; }

    public Guid BlockedId { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>Who agreed to stand by a newcomer of a promo.</summary>
internal sealed class Buddy
{
    private Buddy()
    {
    }

    public Buddy(ContactRequest request, DateTime now) =>
        (CohortId, PersonId, BuddyId, RequestId, MadeBy, At) = (request.PromoId!.Value, request.NewcomerId!.Value, request.PersonId, request.Id, request.AskedBy, now);

    public Guid CohortId { get; private set; }

    /// <summary>The newcomer.</summary>
    public Guid PersonId { get; private set; }

    public Guid BuddyId { get; private set; }

    /// <summary>The request it came from; a plain id.</summary>
    public Guid RequestId { get; private set; }

    public Guid MadeBy { get; private set; }

    public DateTime At { get; private set; }

    public void Unname() => MadeBy = Guid.Empty;
}
