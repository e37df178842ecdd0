namespace Cohort.Facilities.Fetching;

/// <summary>What a page elsewhere says of itself; read once for all who link to it.</summary>
internal sealed class FetchedPage
{
    private FetchedPage()
    {
    }

    public FetchedPage(string url, string urlHash, DateTime now)
    {
        Id = Guid.CreateVersion7();
        Url = url;
        UrlHash = urlHash;
        NextAt = now;
        WantedAt = now;
    }

    public Guid Id { get; private set; }

    public string Url { get; private set; } = "";

    /// <summary>SHA-256 of the address, in hexadecimal.</summary>
    public string UrlHash { get; private set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Why it could not be read, a key of the texts; or empty.</summary>
    public string Failure { get; set; } = "";

    public int Attempts { get; set; }

    public DateTime WantedAt { get; private set; }

    /// <summary>When it was last read (UTC), or null.</summary>
    public DateTime? FetchedAt { get; set; }

    /// <summary>When to look at it next (UTC); null: never.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>Somebody wants it again.</summary>
    public void WantAgain(DateTime now) => (WantedAt, NextAt, Attempts) = (now, now, 0);
}

/// <summary>A host of the body's own network that a coordinator lets be read, although its address is a private one.</summary>
internal sealed class AllowedHost
{
    private AllowedHost()
    {
    }

    public AllowedHost(string host, string why, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        Host = host;
        Why = why;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    /// <summary>Name in lower case, without a port.</summary>
    public string Host { get; private set; } = "";

    public string Why { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
