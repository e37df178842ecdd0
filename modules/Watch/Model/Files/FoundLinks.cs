using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>A link as a file tells it, whatever the format.</summary>
/// <param name="Address">As it stands in the file; it can be read as an <see cref="Addresses.Address"/>.</param>
/// <param name="Title">One line, or empty.</param>
/// <param name="Why">What was said of it, several lines at most; plain text.</param>
/// <param name="Folder">The folders it stands in, the outermost first.</param>
/// <param name="Tags">Each one line, without comma, once.</param>
/// <param name="AddedAt">UTC, or null when the file does not say.</param>
/// <param name="ToRead">Kept for later; false: read or put away; null when the file does not say.</param>
/// <param name="Notes">Notes, highlights.</param>
/// <param name="Place">Where it stands: "line 12", "bookmarks[3]", "Veille.csv, line 4".</param>
internal sealed record FoundLink(
    string Address, string Title, string Why, IReadOnlyList<string> Folder, IReadOnlyList<string> Tags, DateTime? AddedAt, bool? ToRead, IReadOnlyList<LinkNote> Notes, string Place)
{
    /// <summary>What its page says of itself, when it leaves; a file that comes in does not say it.</summary>
    public Reading.PageFact? Page { get; init; }
}

/// <summary>A note on a link.</summary>
/// <param name="Quote">The words of the page it is about, or empty.</param>
/// <param name="Text">What is said of them, or empty.</param>
internal sealed record LinkNote(string Quote, string Text);

/// <summary>A folder of the file, even without a link.</summary>
internal sealed record FoundFolder(IReadOnlyList<string> Path, string About);

/// <summary>A feed that a file names: a source, no link.</summary>
internal sealed record FoundFeed(string Address, string Title, string Site, string About, IReadOnlyList<string> Folder, IReadOnlyList<string> Tags, string Place);

/// <summary>Something that was not taken, or not whole.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Why">The reason.</param>
/// <param name="Shown">Enough of it to find it again.</param>
internal sealed record LinkFault(string Place, Sentence Why, string Shown);

/// <summary>What was read of a file.</summary>
/// <param name="Format">Name of the format, or empty.</param>
/// <param name="Refused">Why nothing was taken, or null.</param>
internal sealed record FoundLinks(
    string Format, Sentence? Refused, IReadOnlyList<FoundLink> Links, IReadOnlyList<FoundFolder> Folders, IReadOnlyList<FoundFeed> Feeds, IReadOnlyList<LinkFault> Faults)
{
    /// <summary>Read of a file; else the list of a promo, in which a link stands once for each of its themes.</summary>
    public bool IsFile { get; init; } = true;

    public static FoundLinks Refuse(string format, Sentence why, IReadOnlyList<LinkFault>? faults = null) => new(format, why, [], [], [], faults ?? []);
}
