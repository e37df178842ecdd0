using System.Globalization;

namespace Cohort.Facilities.Files;

/// <summary>A file or a link as it is listed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The file's name; of a link, what it is called, or empty.</param>
/// <param name="Type">Media type; empty for a link.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Url">Address of a link; empty for a file.</param>
/// <param name="By">Who added it.</param>
/// <param name="ByName">Their name.</param>
/// <param name="At">When (UTC).</param>
public sealed record Attached(Guid Id, string Name, string Type, int Length, string Url, Guid By, string ByName, DateTime At)
{
    /// <summary>Megabytes.</summary>
    public const int HeaviestPicture = 8;

    /// <summary>A link, not a file.</summary>
    public bool IsLink => Url.Length > 0;

    /// <summary>Shown in the page. One that is heavier is a file like any other: nobody's phone loads it unasked.</summary>
    public bool IsPicture => ContentType.IsPicture(Type) && Length <= HeaviestPicture * FileLimits.Megabyte;

    /// <summary>A picture, but too heavy to be shown.</summary>
    public bool IsHeavyPicture => ContentType.IsPicture(Type) && !IsPicture;

    /// <summary>What the page behind a link calls itself, once it was read; or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>What stands on the link: a link that nobody named is called by the title of its page, or by its host.</summary>
    public string Shown => Name.Length > 0 ? Name : Title.Length > 0 ? Title : new Uri(Url).Host;

    /// <summary>"1.4 MB", "1,4 Mo".</summary>
    public string Size(Kernel.Text.Texts texts) => Length >= FileLimits.Megabyte
        ? texts["{0} MB", ((double)Length / FileLimits.Megabyte).ToString("0.0", CultureInfo.CurrentCulture)]
        : texts["{0} KB", Math.Max(1, Length / 1024)];
}

/// <summary>What the shared lists of attachments need.</summary>
/// <param name="Cohort">The promo it is read from.</param>
/// <param name="Files">The files and links.</param>
/// <param name="Zone">The promo's time zone.</param>
/// <param name="Acts">The page that adds and takes away; null for a reader who may do neither.</param>
public sealed record AttachedList(Guid Cohort, IReadOnlyList<Attached> Files, TimeZoneInfo Zone, string? Acts)
{
    /// <summary>Where a file or a link leads.</summary>
    public string Path(Attached one) => one.IsLink ? one.Url : $"/promos/{Cohort}/files/{one.Id}";
}
