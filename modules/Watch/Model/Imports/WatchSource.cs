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
    public Guid? ThemeId { get; set; }

    public Guid AddedBy { get; private set; }

    public DateTime AddedAt { get; private set; }

    /// <summary>Since when it is not read (UTC), or null: it is.</summary>
    public DateTime? PausedAt { get; private set; }

    /// <summary>Who paused it; null: it paused itself.</summary>
    public Guid? PausedBy { get; private set; }

    /// <summary>Why it paused itself, a key of the texts; or empty.</summary>
    public string PausedWhy { get; private set; } = "";

    /// <summary>It is no longer read; by itself with a reason, by somebody without.</summary>
    public void Pause(Guid? by, string why, DateTime now) => (PausedAt, PausedBy, PausedWhy) = (now, by, why);

    /// <summary>It is read again.</summary>
    public void Resume() => (PausedAt, PausedBy, PausedWhy) = (null, null, "");

    /// <summary>It takes another name.</summary>
    public void Name(string title) => Title = TextFile.Cut(title, WatchItem.LongestTitle);

    /// <summary>The feed said who it is: what was not known of it is kept.</summary>
    public void Meet(string title, string home)
    {
        if (Title.Length == 0)
            Name(title);
        if (Site.Length == 0 && home.Length > 0)
            Site = ItemAddress.Read(home, out _)?.Address ?? "";
    }

    /// <summary>What was given was a page; this is its feed.</summary>
    public void Follow(string feed)
    {
        if (Site.Length == 0)
            Site = Address;
        (Address, AddressHash) = (feed, ItemAddress.HashOf(feed));
    }
}
