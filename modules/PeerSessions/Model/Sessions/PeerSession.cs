using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.PeerSessions.Model.Sessions;

/// <summary>What a session came from.</summary>
internal enum SessionFrom
{
    Nothing,
    Offer,
    Request,
    Item,
    Need,
}

/// <summary>Where people are; the words of Curriculum's own.</summary>
internal enum SessionModality
{
    OnSite,
    Remote,
    InStructure,
}

/// <summary>
/// A session that peers lead. Once placed it is a workshop of the programme: its half-day, its minutes and what was touched
/// are read there and never kept here.
/// </summary>
internal sealed class PeerSession : IVersioned, ITakesTurns
{
    public const int LongestTitle = 120;
    public const int LongestDoing = 1000;
    public const int LongestCard = 4000;
    public const int MostOfAll = 500;

    /// <summary>Sessions that one person proposes in a promo.</summary>
    public const int MostOfOne = 40;

    private PeerSession()
    {
    }

    public PeerSession(Guid id, Guid cohortId, string title, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Title = TextFile.OneLine(title);
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Title { get; set; } = "";

    /// <summary>What will be done.</summary>
    public string Doing { get; set; } = "";

    /// <summary>What one should know before.</summary>
    public string Before { get; set; } = "";

    /// <summary>The brick that fills the gap.</summary>
    public Guid? BrickId { get; set; }

    public int Minutes { get; set; } = 90;

    /// <summary>People who may come, those who lead left out; 0: as many as wish.</summary>
    public int Most { get; set; }

    /// <summary>Interested people from whom on it is worth a half-day.</summary>
    public int Quorum { get; set; } = 3;

    public SessionModality Modality { get; set; }

    public string Material { get; set; } = "";

    public SessionFrom From { get; init; }

    public Guid? FromId { get; init; }

    /// <summary>What it came from was called.</summary>
    public string FromTitle { get; init; } = "";

    public string FromPath { get; init; } = "";

    /// <summary>The workshop it became.</summary>
    public Guid? WorkshopId { get; set; }

    public DateTime? QuorumToldAt { get; set; }

    /// <summary>Too few came, and those who lead said that it takes place none the less.</summary>
    public DateTime? KeptAt { get; set; }

    /// <summary>Those who came were asked what they take away; correcting the real minutes asks nobody again.</summary>
    public DateTime? HeldToldAt { get; set; }

    /// <summary>The brick of the library that was made of it.</summary>
    public Guid? BecameBrick { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public Guid? WithdrawnBy { get; set; }

    /// <summary>The card that stays: plain text.</summary>
    public string Card { get; set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public int Turn { get; private set; }

    public List<PeerLeader> Leaders { get; } = [];

    public List<PeerInterest> Interests { get; } = [];

    public List<PeerRole> Roles { get; } = [];

    public List<PeerTouch> Touched { get; } = [];

    /// <summary>Leads it, or said yes to leading it.</summary>
    public bool IsLedBy(Guid person) => Leaders.Exists(one => one.PersonId == person && one.AcceptedAt is not null);
}
