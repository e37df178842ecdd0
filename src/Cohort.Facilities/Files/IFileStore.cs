namespace Cohort.Facilities.Files;

/// <summary>A content that was taken in.</summary>
/// <param name="Hash">SHA-256 in hexadecimal, lower case: its name from now on.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Type">Media type by content, not by name; null: not one of those that are taken.</param>
public sealed record StoredContent(string Hash, int Length, string? Type);

/// <summary>Contents on disk beside the database, each under its hash. Never used inside a command.</summary>
public interface IFileStore
{
    /// <summary>Streams a content to disk. A photo is kept without what it tells of its place, its day and its camera.</summary>
    /// <param name="content">Read to its end, or to <paramref name="most"/>.</param>
    /// <param name="most">Bytes at most.</param>
    /// <param name="stop">Stops it; nothing stays.</param>
    /// <param name="onlyKnown">Refuses what is not one of the types that are taken.</param>
    /// <exception cref="Kernel.Refusal">It is larger, or empty, or a picture that is damaged.</exception>
    Task<StoredContent> Keep(Stream content, int most, CancellationToken stop, bool onlyKnown = false);

    /// <summary>The content of a hash, or null when there is none.</summary>
    Stream? Open(string hash);
}
