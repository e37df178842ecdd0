using System.Text.Json.Serialization;

namespace Cohort.Attendance.Model.Chain;

/// <summary>A link of the register as it is checked: from the database, or from a file. In the file, one line.</summary>
/// <param name="Number">From 1, without a gap.</param>
/// <param name="Kind">A sheet, or a line that corrects one.</param>
/// <param name="At">When it was sealed (UTC).</param>
/// <param name="Cohort">The promo; null when the file leaves it out.</param>
/// <param name="Sheet">The sheet; null when the file leaves it out.</param>
/// <param name="Content">The content, letter by letter as it was hashed; null when it is not there.</param>
/// <param name="Without">Why there is no content.</param>
/// <param name="ContentHash">SHA-256 of the content.</param>
/// <param name="Previous">Hash of the link before.</param>
/// <param name="Hash">Its own hash.</param>
/// <param name="Key">Name of the key that signed.</param>
/// <param name="Signature">Signature over the hash, Base64.</param>
internal sealed record RegisterLink(
    int Number,
    LinkKind Kind,
    DateTime At,
    Guid? Cohort,
    Guid? Sheet,
    string? Content,
    Without? Without,
    string ContentHash,
    string Previous,
    string Hash,
    string Key,
    string Signature)
{
    /// <summary>The sheet it holds; null for a correction, and when there is no content.</summary>
    [JsonIgnore]
    public SheetContent? AsSheet => Kind == LinkKind.Sheet && Content is not null ? Chained.Read<SheetContent>(Content) : null;

    /// <summary>The correction it holds; null for a sheet, and when there is no content.</summary>
    [JsonIgnore]
    public CorrectionContent? AsCorrection => Kind == LinkKind.Correction && Content is not null ? Chained.Read<CorrectionContent>(Content) : null;

    /// <summary>The content is the one that was hashed.</summary>
    [JsonIgnore]
    public bool IsSound => Content is not null && Chained.Hash(Content) == ContentHash;

    public static RegisterLink Of(ChainLink link) => new(
        link.Number,
        link.Kind,
        DateTime.SpecifyKind(link.At, DateTimeKind.Utc),
        link.CohortId,
        link.SheetId,
        link.ErasedAt is not null && link.Content.Length == 0 ? null : link.Content,
        link.ErasedAt is not null && link.Content.Length == 0 ? Chain.Without.Erased : null,
        link.ContentHash,
        link.Previous,
        link.Hash,
        link.KeyName,
        link.Signature);

    /// <summary>For a file that is made of one promo: of the others only what holds the chain together.</summary>
    public RegisterLink LeftOut() => this with { Cohort = null, Sheet = null, Content = null, Without = Without ?? Chain.Without.OtherPromo };
}

/// <summary>Why a link has no content.</summary>
internal enum Without
{
    /// <summary>Its time of keeping is over.</summary>
    Erased,

    /// <summary>The file was made of another promo.</summary>
    OtherPromo,
}
