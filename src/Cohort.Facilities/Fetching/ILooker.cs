namespace Cohort.Facilities.Fetching;

/// <summary>Why a look brought no answer.</summary>
public enum LookFailure
{
    /// <summary>There was an answer.</summary>
    None,

    /// <summary>It may not be asked: an address inside, a port of something else, or a redirect to such a place.</summary>
    NotAsked,

    /// <summary>The name of the host is nobody's.</summary>
    NoHost,

    /// <summary>It took too long.</summary>
    Slow,

    /// <summary>Nobody answers there, or this machine's own way out is closed.</summary>
    Silent,

    /// <summary>Its certificate is not good.</summary>
    Certificate,

    /// <summary>The answer was cut off, or cannot be read.</summary>
    Broken,

    /// <summary>It leads from address to address without end.</summary>
    Loop,
}

/// <summary>A step of a redirect.</summary>
/// <param name="Status">301, 302, 303, 307 or 308.</param>
/// <param name="To">Where it led.</param>
public sealed record Hop(int Status, Uri To);

/// <summary>What was seen at an address. Nothing is thrown: that there is no answer is an answer too.</summary>
/// <param name="Address">Where it ended, after redirects.</param>
/// <param name="Hops">The redirects, in order.</param>
/// <param name="Failure">Why there is no answer, or None.</param>
/// <param name="Status">HTTP status; 0 without an answer.</param>
public sealed record Looked(Uri Address, IReadOnlyList<Hop> Hops, LookFailure Failure, int Status)
{
    /// <summary>What the host says it runs on, or empty.</summary>
    public string Server { get; init; } = "";

    /// <summary>It says itself that it is a wall against robots.</summary>
    public bool IsChallenge { get; init; }

    /// <summary>When it asks to be asked again, counted from now; null: it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The title of the page, or empty: there is none, or it was not read.</summary>
    public string Title { get; init; } = "";

    /// <summary>The beginning of the page; null: only its head was asked for.</summary>
    public byte[]? Body { get; init; }

    /// <summary>It is a page, as far as it says so itself.</summary>
    public bool IsPage { get; init; }
}

/// <summary>Looks whether something is there, through the same guarded way as <see cref="IFetcher"/>. Never used inside a command.</summary>
public interface ILooker
{
    /// <summary>Looks at an address.</summary>
    /// <param name="address">Where.</param>
    /// <param name="mostBytes">Reads no more than this; 0 asks for the head only.</param>
    /// <param name="stop">Stops it.</param>
    Task<Looked> Look(Uri address, int mostBytes, CancellationToken stop);
}
