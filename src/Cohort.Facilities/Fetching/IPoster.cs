namespace Cohort.Facilities.Fetching;

/// <summary>What became of something posted to another host. Nothing is thrown: that there is no answer is an answer too.</summary>
/// <param name="Status">HTTP status; 0 without an answer.</param>
/// <param name="Why">Why it was not taken: a key of the texts, or "HTTP 404"; empty when it was. Never the host's own words.</param>
/// <param name="NotBefore">When the host wants to be asked again (UTC), or null.</param>
internal sealed record Posted(int Status, string Why, DateTime? NotBefore = null)
{
    public bool IsTaken => Status is >= 200 and < 300;

    /// <summary>It may be taken another time: nobody answered, or the host has too much to do.</summary>
    public bool IsForLater { get; init; } = Status is 408 or 425 or 429 or >= 500;
}

/// <summary>Posts through the same guarded way as <see cref="IFetcher"/>: no redirect is followed, and nothing of the answer is read. Never used inside a command.</summary>
internal interface IPoster
{
    /// <summary>Posts a small JSON text over https.</summary>
    /// <param name="address">Where.</param>
    /// <param name="json">What.</param>
    /// <param name="headers">Headers to send with it.</param>
    /// <param name="stop">Stops it.</param>
    Task<Posted> Post(Uri address, string json, IReadOnlyList<(string Name, string Value)> headers, CancellationToken stop);
}
