using Cohort.Kernel.Text;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Sources;

/// <summary>What became of a suggestion.</summary>
internal enum SuggestionFate
{
    /// <summary>Nobody said anything of it yet.</summary>
    Waiting,

    /// <summary>It is on the list.</summary>
    Added,

    /// <summary>Somebody said that it is not for this promo.</summary>
    NotForUs,

    /// <summary>Somebody saw all that waited, and left it.</summary>
    Seen,

    /// <summary>It waited too long, or too many came after it.</summary>
    Left,
}

/// <summary>
/// Something a source published: perhaps a link for the list, if somebody takes it. Whatever becomes of it the row stays, so that
/// it does not come back. It names its promo otherwise than others: what comes in by itself must not renew what is kept in memory.
/// </summary>
internal sealed class Suggestion
{
    public const int LongestSummary = 300, MostADay = 50, MostAtFirst = 10, MostWaiting = 500, MostUndated = 100;

    /// <summary>How long one waits; how long the row of one that left is kept.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromDays(30), KeptFor = TimeSpan.FromDays(400);

    private Suggestion()
    {
    }

    public Suggestion(Guid promoId, Guid sourceId, NewsEntry entry, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (PromoId, SourceId, FoundAt) = (promoId, sourceId, now);
        (Address, KeyHash, WideHash, Site) = (entry.Address.Address, entry.Address.KeyHash, entry.Address.WideHash, entry.Address.Site);
        Title = TextFile.Cut(entry.Title, WatchItem.LongestTitle);
        Summary = TextFile.Cut(entry.Summary, LongestSummary);
        PublishedAt = entry.At;
    }

    public Guid Id { get; private set; }

    public Guid PromoId { get; private set; }

    /// <summary>The source it came from, which may be gone since.</summary>
    public Guid SourceId { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>SHA-256 of the identity key, in hex. Unique in the promo.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>SHA-256 of the wider key, in hex.</summary>
    public string WideHash { get; private set; } = "";

    /// <summary>The host, without www.</summary>
    public string Site { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What the source says of it, plain text; or empty.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>When the source published it (UTC), or null: it does not say.</summary>
    public DateTime? PublishedAt { get; private set; }

    public DateTime FoundAt { get; private set; }

    public SuggestionFate Fate { get; private set; }

    /// <summary>When that was settled (UTC), or null.</summary>
    public DateTime? FateAt { get; private set; }

    /// <summary>Who settled it; null: nobody.</summary>
    public Guid? FateBy { get; private set; }

    /// <summary>One that never waits: it was there before the source was followed.</summary>
    public static Suggestion Gone(Guid promoId, Guid sourceId, NewsEntry entry, DateTime now)
    {
        var one = new Suggestion(promoId, sourceId, entry with { Summary = "" }, now);
        one.Settle(SuggestionFate.Left, null, now);
        return one;
    }

    /// <summary>It is settled.</summary>
    public void Settle(SuggestionFate fate, Guid? by, DateTime now) => (Fate, FateAt, FateBy) = (fate, now, by);

    /// <summary>It waits again.</summary>
    public void Reopen() => (Fate, FateAt, FateBy) = (SuggestionFate.Waiting, null, null);
}

/// <summary>An entry of a feed whose address can be kept.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">One line, or empty.</param>
/// <param name="Summary">Plain text, or empty.</param>
/// <param name="At">When it was published (UTC), or null.</param>
internal sealed record NewsEntry(ItemAddress Address, string Title, string Summary, DateTime? At);
