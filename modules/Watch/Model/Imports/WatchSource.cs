using Cohort.Kernel.Text;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Imports;

/// <summary>A feed that the promo knows of: where news of its subjects appear.</summary>
internal sealed class WatchSource
{
    /// <summary>Most characters of what it says of itself.</summary>
    public const int LongestAbout = 500;

    private WatchSource()
    {
    }

    public WatchSource(Guid cohortId, FoundFeed feed, string opened, Guid? themeId, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        Address = opened;
        AddressHash = ItemAddress.HashOf(opened);
        Title = TextFile.Cut(feed.Title, WatchItem.LongestTitle);
        // Shown as a link one day: only what is an address.
        Site = ItemAddress.Read(feed.Site, out _)?.Address ?? "";
        About = TextFile.Cut(feed.About, LongestAbout);
        ThemeId = themeId;
        AddedBy = by;
        AddedAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>SHA-256 of the address, in hex. Unique in the promo.</summary>
    public string AddressHash { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The page it follows, or empty.</summary>
    public string Site { get; private set; } = "";

    public string About { get; private set; } = "";

    /// <summary>The theme it serves, or null. A theme that goes leaves it without one.</summary>
    public Guid? ThemeId { get; private set; }

    public Guid AddedBy { get; private set; }

    public DateTime AddedAt { get; private set; }
}
