using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Joining;

/// <summary>Another address of an item: of a card that was joined to it, or that somebody said is the same. Whoever brings it again finds the item.</summary>
internal sealed class ItemAlias
{
    private ItemAlias()
    {
    }

    /// <summary>A card was joined to another.</summary>
    public ItemAlias(WatchItem kept, WatchItem gone, Guid? by, DateTime now)
        : this(kept, gone.Address, gone.KeyHash, gone.KeyVersion, by, now) => FormerId = gone.Id;

    /// <summary>Somebody brought this address, and said that it is the same.</summary>
    public ItemAlias(WatchItem kept, ItemAddress address, Guid by, DateTime now)
        : this(kept, address.Address, address.KeyHash, address.KeyVersion, by, now)
    {
    }

    private ItemAlias(WatchItem kept, string address, string keyHash, int keyVersion, Guid? by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (CohortId, ItemId, Address, KeyHash, KeyVersion, SaidBy, At) = (kept.CohortId, kept.Id, address, keyHash, keyVersion, by, now);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The item it leads to.</summary>
    public Guid ItemId { get; set; }

    /// <summary>The address as it was opened.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Hash of its identity key.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>The rules the key was made by.</summary>
    public int KeyVersion { get; private set; }

    /// <summary>The card that is gone, whose page leads here; null: there was none. Unique: a card goes once.</summary>
    public Guid? FormerId { get; private set; }

    /// <summary>Who said so; null: the rules of addresses did.</summary>
    public Guid? SaidBy { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Takes the key that the present rules give.</summary>
    public void Rekey(string keyHash, int version) => (KeyHash, KeyVersion) = (keyHash, version);
}
