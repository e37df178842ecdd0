namespace Cohort.Watch.Model.Sources;

/// <summary>What a visit to a source brought, before anything of it is written.</summary>
internal sealed record SourceNews
{
    /// <summary>Why it could not be read, a key of the texts; or empty.</summary>
    public string Trouble { get; init; } = "";

    /// <summary>What stands in its place {0}, or empty.</summary>
    public string TroubleValue { get; init; } = "";

    /// <summary>The host says that it will not come back (410).</summary>
    public bool IsGone { get; init; }

    /// <summary>When the host wants to be asked again (UTC), or null.</summary>
    public DateTime? NotBefore { get; init; }

    /// <summary>It is as it was (304).</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The feed that was found on the page whose address was given, or empty.</summary>
    public string FeedAddress { get; init; } = "";

    /// <summary>What the feed calls itself, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The page that it follows, or empty.</summary>
    public string Home { get; init; } = "";

    public string Mark { get; init; } = "";

    public string Changed { get; init; } = "";

    /// <summary>Its entries, the newest first.</summary>
    public IReadOnlyList<NewsEntry> Entries { get; init; } = [];

    /// <summary>Minutes until the next reading.</summary>
    public int Minutes { get; init; }
}
