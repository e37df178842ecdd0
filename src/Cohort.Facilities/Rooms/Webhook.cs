namespace Cohort.Facilities.Rooms;

/// <summary>How a chat wants to be spoken to.</summary>
internal enum ChatFormat
{
    /// <summary>{"text": …}: Mattermost, Slack, Rocket.Chat.</summary>
    Mattermost,

    /// <summary>{"content": …}.</summary>
    Discord,
}

/// <summary>Where a promo's news are said: the address that a chat gave out. Whoever knows it may write there, so it is kept protected.</summary>
internal sealed class Webhook
{
    public const int Most = 5, MostRefusals = 3;

    private Webhook()
    {
    }

    public Webhook(Guid id, Guid promoId, string name, ChatFormat format, string language, Guid by, DateTime now)
    {
        (Id, PromoId, Name, Format, Language) = (id, promoId, name.Trim(), format, language);
        (MadeBy, MadeAt) = (by, now);
    }

    public Guid Id { get; private set; }

    /// <summary>The promo. Not a CohortId: what is posted changes nothing of its pages.</summary>
    public Guid PromoId { get; private set; }

    public string Name { get; private set; } = "";

    public ChatFormat Format { get; private set; }

    /// <summary>The room's: "fr" or "en".</summary>
    public string Language { get; private set; } = "fr";

    /// <summary>Protected.</summary>
    public string Address { get; set; } = "";

    /// <summary>The host alone, to be shown.</summary>
    public string Host { get; set; } = "";

    /// <summary>What posts are signed with; protected.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Names of the rules whose news are said, parted by commas.</summary>
    public string News { get; set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>Refusals in a row.</summary>
    public int Refusals { get; set; }

    /// <summary>It was turned off (UTC), or null.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>Why, a key of the texts; or empty.</summary>
    public string StoppedWhy { get; set; } = "";

    public bool Says(string rule) => News.Split(',').Contains(rule, StringComparer.Ordinal);
}

/// <summary>The address of a chat of the group, for its members.</summary>
internal sealed class RoomLink
{
    public const int Most = 20;

    private RoomLink()
    {
    }

    public RoomLink(Guid id, Guid promoId, string name, string address, Guid by, DateTime now)
    {
        (Id, PromoId, Name, Address) = (id, promoId, name.Trim(), address.Trim());
        (MadeBy, MadeAt) = (by, now);
    }

    public Guid Id { get; private set; }

    public Guid PromoId { get; private set; }

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }
}
