namespace Cohort.Watch.Model.Links;

/// <summary>How the address of an item fares. Blocked is not dead.</summary>
internal enum LinkState
{
    /// <summary>It answers, or nobody looked yet.</summary>
    Alive,

    /// <summary>It leads to a new address for good.</summary>
    Moved,

    /// <summary>It does not let a robot look: a sign-in, a wall, its robots.txt.</summary>
    Protected,

    /// <summary>It does not answer well just now; too little to say more.</summary>
    Trouble,

    /// <summary>It is not found, again and again.</summary>
    Dead,

    /// <summary>What stood there is gone from it: it leads to a home page, to another site, to a domain for sale.</summary>
    Diverted,
}

/// <summary>What one look saw. No look by itself is more than this.</summary>
internal enum Sight
{
    Good,
    Walled,
    Moved,
    Elsewhere,
    Gone,
    NoHost,
    Trouble,
}

/// <summary>Why a look saw what it saw; each has its sentence in <see cref="LinkWords"/>.</summary>
internal enum SightReason
{
    None,
    NotFound,
    NoHost,
    SignIn,
    Wall,
    Robots,
    NotAsked,
    NewAddress,
    Home,
    OtherSite,
    ForSale,
    Lost,
    Slow,
    Silent,
    Certificate,
    Host,
    Loop,
    Empty,
}

/// <summary>One look.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Sight">What was seen.</param>
/// <param name="Reason">Why.</param>
/// <param name="Target">Where it led, when it moved or leads elsewhere; else empty.</param>
internal sealed record Sighting(DateTime At, Sight Sight, SightReason Reason, string Target = "");
