namespace Cohort.Watch.Model.Sharing;

/// <summary>Where a public list begins: older than this instant and, of the same instant, after this item.</summary>
internal readonly record struct PublicPlace(long? Before, Guid? After)
{
    /// <summary>The instant, or null: from the latest.</summary>
    public DateTime? At => Before is > 0 and < 3_155_378_975_999_999_999 ? new DateTime(Before.Value, DateTimeKind.Utc) : null;
}

/// <summary>A page that everybody may read: nothing of the promo is in it but what was chosen.</summary>
/// <param name="Slug">The end of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Introduction">A few words, or empty.</param>
/// <param name="Promo">The promo's name, or empty: not told.</param>
/// <param name="By">Of a person's list, their name.</param>
/// <param name="Language">The language it was written in.</param>
/// <param name="IsListed">Search engines may find it.</param>
/// <param name="Count">Links on it, on all its pages.</param>
/// <param name="KeptBack">Links that were left out, since they are not to be shared.</param>
/// <param name="Lines">The links of this page, latest first.</param>
/// <param name="Next">Where the next page begins, or null.</param>
internal sealed record PublicPage(
    string Slug, string Title, string Introduction, string Promo, string By, string Language, bool IsListed, int Count, int KeptBack, IReadOnlyList<PublicLine> Lines, PublicPlace? Next)
{
    /// <summary>The licence of what is said here.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by-sa/4.0/";

    /// <summary>Its address.</summary>
    public static string PathOf(string slug) => $"/public/watch/{slug}";

    /// <summary>Its address.</summary>
    public string Path => PathOf(Slug);
}

/// <summary>A link of it.</summary>
/// <param name="Key">Tells it apart in feeds; nothing else can be learned from it.</param>
/// <param name="Names">Who brought it, of those who chose to be named.</param>
internal sealed record PublicLine(string Key, string Title, string Address, string Site, DateTime AddedAt, IReadOnlyList<string> Themes, IReadOnlyList<string> Names, IReadOnlyList<PublicReason> Reasons);

/// <summary>Why it was brought.</summary>
/// <param name="Why">The words.</param>
/// <param name="By">Who says so, or empty: they are not named.</param>
internal sealed record PublicReason(string Why, string By);
