namespace Cohort.Facilities.Fetching;

/// <summary>What another host answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Address">Where it was found in the end, after redirects.</param>
/// <param name="ContentType">As sent, or empty.</param>
/// <param name="Body">At most as many bytes as were asked for; cut when there were more.</param>
public sealed record Fetched(int Status, Uri Address, string ContentType, byte[] Body)
{
    /// <summary>The mark of this version, as sent (ETag), or empty.</summary>
    public string Mark { get; init; } = "";

    /// <summary>When it changed last, as sent (Last-Modified), or empty.</summary>
    public string Changed { get; init; } = "";

    /// <summary>When the host wants to be asked again (Retry-After; UTC), or null.</summary>
    public DateTime? NotBefore { get; init; }
}

/// <summary>What was kept of the answer before: a host that has nothing new says 304, and sends nothing.</summary>
/// <param name="Mark">Its <see cref="Fetched.Mark"/>, or empty.</param>
/// <param name="Changed">Its <see cref="Fetched.Changed"/>, or empty.</param>
public sealed record FetchedBefore(string Mark, string Changed);

/// <summary>
/// The only way to another host. Public addresses over http and https only, whatever a name or a redirect says; limited in time,
/// size, redirects and pace. Never used inside a command.
/// </summary>
public interface IFetcher
{
    /// <summary>Gets a page.</summary>
    /// <param name="address">Where.</param>
    /// <param name="mostBytes">Reads no more than this.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Kernel.Refusal">It may not be asked, or did not answer: the text says which.</exception>
    Task<Fetched> Get(Uri address, int mostBytes, CancellationToken stop);

    /// <summary>Gets a page, unless it is as it was.</summary>
    /// <param name="address">Where.</param>
    /// <param name="mostBytes">Reads no more than this.</param>
    /// <param name="before">What was kept of the last answer.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Kernel.Refusal">As <see cref="Get(Uri, int, CancellationToken)"/>.</exception>
    Task<Fetched> Get(Uri address, int mostBytes, FetchedBefore before, CancellationToken stop);
}
