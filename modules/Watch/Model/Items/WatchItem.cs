using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Themes;

namespace Cohort.Watch.Model.Items;

/// <summary>Something a promo reads: one card, however many people brought it.</summary>
internal sealed class WatchItem
{
    public const int LongestTitle = 300;

    /// <summary>Most characters of an address, as it is opened.</summary>
    public const int LongestAddress = 2000;

    /// <summary>Most characters of the reason of a retirement.</summary>
    public const int LongestWhy = 300;

    private WatchItem()
    {
    }

    public WatchItem(Guid id, Guid cohortId, ItemAddress address, string title, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Address = address.Address;
        AddressHash = address.AddressHash;
        KeyHash = address.KeyHash;
        WideHash = address.WideHash;
        KeyVersion = address.KeyVersion;
        Site = address.Site;
        Title = title;
        AddedBy = by;
        AddedAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The address we open.</summary>
    public string Address { get; private set; } = "";

    /// <summary>SHA-256 of the address, in hex: what was read of the page finds its items by it.</summary>
    public string AddressHash { get; private set; } = "";

    /// <summary>SHA-256 of the identity key, in hex. Unique in the promo: two who add the same at once make one item.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>SHA-256 of the wider key, in hex: perhaps the same.</summary>
    public string WideHash { get; private set; } = "";

    /// <summary>The rules the keys were made by.</summary>
    public int KeyVersion { get; private set; }

    /// <summary>The promo's own words for it, or empty.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The page's own title, or empty: not read yet, or it has none.</summary>
    public string FetchedTitle { get; set; } = "";

    /// <summary>Since when its title waits to be asked for (UTC); null: it does not. A file of thousands asks little by little.</summary>
    public DateTime? TitleDueAt { get; set; }

    /// <summary>The host, without www.</summary>
    public string Site { get; private set; } = "";

    public Guid AddedBy { get; private set; }

    public DateTime AddedAt { get; private set; }

    /// <summary>When somebody else brought it too, last.</summary>
    public DateTime? LastVoiceAt { get; set; }

    public DateTime? RetiredAt { get; private set; }

    public Guid? RetiredBy { get; private set; }

    public string RetiredWhy { get; private set; } = "";

    /// <summary>The date to look again whether it still holds, on the list or off it.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>Counts the edits, by hand: a title that arrives or a voice that joins refuses nobody's edit.</summary>
    public int Version { get; private set; }

    /// <summary>The rules its words were indexed by; 0: they are not, and the task does it.</summary>
    public int IndexVersion { get; set; }

    public List<Voice> Voices { get; } = [];

    public List<ItemTheme> Themes { get; } = [];

    public List<ItemTag> Tags { get; } = [];

    public List<ItemCompetence> Competences { get; } = [];

    /// <summary>Its other addresses.</summary>
    public List<ItemAlias> Aliases { get; } = [];

    /// <summary>What the search looks in; made by <see cref="ItemIndex"/>.</summary>
    public List<ItemStem> Stems { get; } = [];

    /// <summary>Its words one after the other; null until it is indexed.</summary>
    public ItemText? Text { get; set; }

    /// <summary>Takes other words.</summary>
    public void Describe(string title)
    {
        Title = title;
        Version++;
    }

    /// <summary>Is opened at another address from now on; what each pasted stays.</summary>
    public void Move(ItemAddress to)
    {
        (Address, AddressHash, KeyHash, WideHash, KeyVersion, Site) = (to.Address, to.AddressHash, to.KeyHash, to.WideHash, to.KeyVersion, to.Site);
        Version++;
    }

    /// <summary>Is to be looked at again on a date, or no longer; on the list or off it. Refuses nobody's edit.</summary>
    public void LookAgain(DateOnly? on) => LookAgainOn = on;

    /// <summary>Takes the keys that the present rules give.</summary>
    public void Rekey(string keyHash, string wideHash, int version) => (KeyHash, WideHash, KeyVersion) = (keyHash, wideHash, version);

    /// <summary>Takes the words of a card that becomes this one, where it has none; back on the list when that one is, looked at again when the earlier of both says. Both count as edited.</summary>
    public void TakeFrom(WatchItem gone)
    {
        (Title, FetchedTitle) = (Title.Length > 0 ? Title : gone.Title, FetchedTitle.Length > 0 ? FetchedTitle : gone.FetchedTitle);
        if (gone.RetiredAt is null)
            (RetiredAt, RetiredBy, RetiredWhy) = (null, null, "");
        LookAgainOn = LookAgainOn < gone.LookAgainOn ? LookAgainOn : gone.LookAgainOn ?? LookAgainOn;
        gone.Version++;
    }

    /// <summary>Leaves the list, with a reason; perhaps to be looked at again one day.</summary>
    public void Retire(string why, DateOnly? lookAgain, Guid by, DateTime now)
    {
        (RetiredAt, RetiredBy, RetiredWhy, LookAgainOn) = (now, by, why, lookAgain);
        Version++;
    }

    /// <summary>Comes back.</summary>
    public void Return()
    {
        (RetiredAt, RetiredBy, RetiredWhy, LookAgainOn) = (null, null, "", null);
        Version++;
    }
}
