namespace Cohort.Facilities.Fetching;

/// <summary>What another host answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Address">Where it was found in the end, after redirects.</param>
/// <param name="ContentType">As sent, or empty.</param>
/// <param name="Body">At most as many bytes as were asked for; cut when there were more.</param>
public sealed record Fetched(int Status, Uri Address, string ContentType, byte[] Body);

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
}
