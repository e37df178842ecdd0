using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>What became of one date.</summary>
internal enum SlotOutcome
{
    /// <summary>It takes place.</summary>
    Open,

    /// <summary>Too few came, or somebody called it off.</summary>
    Cancelled,

    /// <summary>Taken off by hand before it was decided.</summary>
    Off,

    /// <summary>Taken off, and put back: its hour decides.</summary>
    Waiting,
}

/// <summary>One date of a slot, once something was decided of it. Its key makes “once” true.</summary>
internal sealed class SlotDate
{
    public const int LongestWhy = 200;

    private SlotDate()
    {
    }

    public SlotDate(OpenSlot slot, DateOnly date, SlotOutcome outcome, DateTime now)
    {
        SlotId = slot.Id;
        CohortId = slot.CohortId;
        Date = date;
        (Outcome, At) = (outcome, now);
    }

    public Guid SlotId { get; private set; }

    public Guid CohortId { get; private set; }

    public DateOnly Date { get; private set; }

    public SlotOutcome Outcome { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>A person decided it; else the number of those who come.</summary>
    public bool IsByHand { get; private set; }

    /// <summary>Their word, or empty.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Too few come since it was opened, and those who come were told.</summary>
    public DateTime? ShortAt { get; set; }

    /// <summary>Enough come again since it was cancelled, and whoever runs it was told.</summary>
    public DateTime? EnoughAt { get; set; }

    /// <summary>How many things were told of it: what was planned before the last is no longer true.</summary>
    public int Told { get; set; }

    public bool IsWaiting => Outcome == SlotOutcome.Waiting;

    /// <summary>Its hour has come after it was put back.</summary>
    public void Decide(SlotOutcome outcome, DateTime now) => (Outcome, Why, At, IsByHand) = (outcome, "", now, false);

    /// <summary>A person decides otherwise.</summary>
    public void Say(SlotOutcome outcome, string why, DateTime now)
    {
        (Outcome, Why, At, IsByHand) = (outcome, why.Trim(), now, true);
        (ShortAt, EnoughAt) = (null, null);
    }
}

/// <summary>Somebody comes on a date or every time, or not on that date; and what they follow and can explain.</summary>
internal sealed class SlotComing
{
    public const int Longest = 200;

    /// <summary>Stands for no date in particular: every time. A key cannot be without a date.</summary>
    public static readonly DateOnly EveryTime = new(2000, 1, 1);

    private SlotComing()
    {
    }

    public SlotComing(OpenSlot slot, Guid personId, DateOnly date)
    {
        SlotId = slot.Id;
        CohortId = slot.CohortId;
        PersonId = personId;
        Date = date;
    }

    public Guid SlotId { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>A person, or a guest.</summary>
    public Guid PersonId { get; private set; }

    public DateOnly Date { get; private set; }

    public bool Comes { get; private set; }

    public string Follows { get; private set; } = "";

    public string Explains { get; private set; } = "";

    public DateTime At { get; private set; }

    public void Say(bool comes, string follows, string explains, DateTime now) =>
        (Comes, Follows, Explains, At) = (comes, TextFile.OneLine(follows), TextFile.OneLine(explains), now);
}

/// <summary>Somebody without an account who comes by a link of their own. Only a hash of its token is kept. All of it goes with the slot.</summary>
internal sealed class SlotGuest
{
    public const int LongestName = 80;
    public const int MostOfSlot = 30;
    public const int Days = 60;

    private SlotGuest()
    {
    }

    public SlotGuest(Guid id, OpenSlot slot, string name, string email, string language, Guid by, DateTime now)
    {
        Id = id;
        SlotId = slot.Id;
        CohortId = slot.CohortId;
        Name = TextFile.OneLine(name);
        (Email, Language, InvitedBy, MadeAt) = (email, language, by, now);
    }

    public Guid Id { get; private set; }

    public Guid SlotId { get; private set; }

    public Guid CohortId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Where it is told whether a date takes place.</summary>
    public string Email { get; private set; } = "";

    public string Language { get; private set; } = "fr";

    public string TokenHash { get; private set; } = "";

    public Guid InvitedBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    /// <summary>A new link, known only now; the former one dies.</summary>
    public string NewToken(DateTime expires)
    {
        var token = LinkToken.New();
        (TokenHash, ExpiresAt) = (LinkToken.Hash(token), expires);
        return token;
    }
}
