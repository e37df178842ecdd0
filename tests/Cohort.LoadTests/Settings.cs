namespace Cohort.LoadTests;

/// <summary>What a run was asked for.</summary>
/// <param name="Site">Folder of the published site.</param>
/// <param name="Data">Folder of the data, reused while nothing that makes it changed.</param>
/// <param name="Pages">The pages to measure.</param>
/// <param name="Window">How long each page is measured at each number of connections.</param>
/// <param name="Connections">The numbers of connections, kept open, one request at a time on each.</param>
/// <param name="Starts">How many cold starts.</param>
/// <param name="Links">How many links the watch of each promo has that is read.</param>
/// <param name="Items">How many links all promos have together; the others share what the promos read leave.</param>
/// <param name="Encoding">What the requests accept.</param>
internal sealed record Settings(string Site, string Data, IReadOnlyList<Route> Pages, TimeSpan Window, IReadOnlyList<int> Connections, int Starts, int Links, int Items, string Encoding)
{
    /// <summary>Signed-in people who take turns.</summary>
    public const int People = 64;

    /// <summary>Before each window, so that all its connections are open and busy.</summary>
    public TimeSpan WarmUp => Window / 4;
}
