using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Watch.Contracts;

/// <summary>What became of a link of a file.</summary>
public enum LinkFate
{
    /// <summary>Not taken, or not whole: to be recovered by hand.</summary>
    ToRecover,

    /// <summary>Nobody had brought it.</summary>
    New,

    /// <summary>It was there; this voice joined.</summary>
    Joined,

    /// <summary>It was there, with this voice.</summary>
    There,
}

/// <summary>One line of the report.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Place">Where it stands in the file: "line 12".</param>
/// <param name="Address">Its address, cut; or empty.</param>
/// <param name="Title">Its title or, of a fault, what stands there.</param>
/// <param name="Said">More about it, in the reader's language; or empty.</param>
public sealed record LinkLine(LinkFate Fate, string Place, string Address, string Title, string Said);

/// <summary>What an import did or, as a preview, would do.</summary>
/// <param name="Refused">Why nothing is taken, in the reader's language; or null.</param>
/// <param name="New">Links nobody had brought.</param>
/// <param name="Joined">Links that were there, and get this voice.</param>
/// <param name="There">Links that were there with this voice, or come twice in the file.</param>
/// <param name="Alike">Of the new ones, those that look like another.</param>
/// <param name="Themes">Themes that are made.</param>
/// <param name="Tags">Words that the promo did not have.</param>
/// <param name="Notes">Reasons and notes.</param>
/// <param name="Dates">New links that keep their date.</param>
/// <param name="Sources">Feeds that are kept as sources.</param>
/// <param name="Lines">What is to be recovered first, then every link in its order.</param>
public sealed record LinksReport(string? Refused, int New, int Joined, int There, int Alike, int Themes, int Tags, int Notes, int Dates, int Sources, IReadOnlyList<LinkLine> Lines)
{
    /// <summary>Lines of what was not taken, or not whole.</summary>
    public int ToRecover => Lines.Count(one => one.Fate == LinkFate.ToRecover);
}

/// <summary>What a file of links would bring: nothing is written. Any known format, 20 MB and 20,000 links at most.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="File">The whole file.</param>
/// <param name="By">As in <see cref="ImportLinks"/>.</param>
public sealed record PreviewLinks(Guid Cohort, byte[] File, string? By = null) : IQuery<LinksReport>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>Takes the links of a file in, all or none; the same file twice changes nothing more.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="File">The whole file.</param>
/// <param name="Name">What the file is called.</param>
/// <param name="By">When the house itself imports: the e-mail address of the member in whose name; null: in nobody's.</param>
public sealed record ImportLinks(Guid Cohort, byte[] File, string Name, string? By = null) : ICommand<LinksReport>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>Takes addresses in.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Addresses">One after the other.</param>
/// <param name="Why">Why for us, or empty.</param>
/// <param name="By">As in <see cref="ImportLinks"/>.</param>
public sealed record BringLinks(Guid Cohort, IReadOnlyList<string> Addresses, string Why, string? By = null) : ICommand<LinksReport>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>In which form a list leaves: see docs/formats.md.</summary>
public enum LinkFormat
{
    /// <summary>Netscape bookmarks.</summary>
    Html,

    /// <summary>A table.</summary>
    Csv,

    /// <summary>Cohort's own.</summary>
    Json,

    /// <summary>To read, or to paste.</summary>
    Markdown,

    /// <summary>The sources, not the links.</summary>
    Opml,

    /// <summary>A feed.</summary>
    Atom,

    /// <summary>A feed.</summary>
    JsonFeed,
}

/// <summary>Which links of a promo; null: all that are on the list.</summary>
/// <param name="Theme">Of this theme and those below it.</param>
/// <param name="Tag">With this word.</param>
/// <param name="Competence">That serve this competence.</param>
/// <param name="By">That this person brought.</param>
/// <param name="IsUnread">That the reader has not read.</param>
/// <param name="IsRetired">That left the list.</param>
public sealed record LinkChoice(Guid? Theme = null, Guid? Tag = null, Guid? Competence = null, Guid? By = null, bool IsUnread = false, bool IsRetired = false);

/// <summary>A file that leaves.</summary>
/// <param name="Name">Its name, of plain letters.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">UTF-8.</param>
public sealed record LinkFile(string Name, string Type, byte[] Content);

/// <summary>The list as a file. Read back into an empty promo, HTML, CSV and JSON give the same list.</summary>
public sealed record ExportLinks(Guid Cohort, LinkFormat Format, LinkChoice Choice) : IQuery<LinkFile>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}
