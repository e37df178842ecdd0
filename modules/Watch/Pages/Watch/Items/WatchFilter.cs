using System.Globalization;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Search;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>What of the list is shown: all that stands in its address, so that a view can be shared.</summary>
internal sealed record WatchFilter
{
    public const string BestOrder = "best";

    /// <summary>What is sought in the words, or null: words, "a phrase", -not, theme: tag: by:.</summary>
    public string? Q { get; init; }

    public Guid? Theme { get; init; }

    public Guid? Tag { get; init; }

    public Guid? Competence { get; init; }

    /// <summary>Brought by this person.</summary>
    public Guid? By { get; init; }

    /// <summary>1: not read by me.</summary>
    public int Unread { get; init; }

    /// <summary>1: led nowhere yet.</summary>
    public int Unused { get; init; }

    /// <summary>1: not found, moved, or leading elsewhere.</summary>
    public int Broken { get; init; }

    /// <summary>1: somebody tried it and said what came of it.</summary>
    public int Tried { get; init; }

    /// <summary>"best": what is sought comes first where it says most; anything else: latest first.</summary>
    public string? Order { get; init; }

    /// <summary>The how manieth page of the best, from 1.</summary>
    public int Sheet { get; init; }

    /// <summary>1: what left the list.</summary>
    public int Retired { get; init; }

    /// <summary>First local date it came.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local date it came.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Older than this instant (ticks, UTC)…</summary>
    public long? Before { get; init; }

    /// <summary>… and, of the same instant, after this item.</summary>
    public Guid? After { get; init; }

    /// <summary>Where the page ended, as an instant; null: from the latest.</summary>
    public DateTime? BeforeAt => Before is > 0 and < 3_155_378_975_999_999_999 ? new DateTime(Before.Value, DateTimeKind.Utc) : null;

    /// <summary>Nothing is left out.</summary>
    public bool IsAll => FromLatest() with { Order = null } == new WatchFilter();

    /// <summary>Something is sought.</summary>
    public bool Seeks => !string.IsNullOrWhiteSpace(Q);

    /// <summary>The same without a place in the list: a filter begins at the latest.</summary>
    public WatchFilter FromLatest() => this with { Before = null, After = null, Sheet = 0 };

    /// <summary>The best first: only where something is sought.</summary>
    public bool IsBest => Seeks && Order == BestOrder;

    /// <summary>Its address.</summary>
    public string Path(Guid cohort) => Parts() is { Length: > 0 } parts ? $"{WatchLinks.List(cohort)}?{parts}" : WatchLinks.List(cohort);

    /// <summary>The address of an act on this very view.</summary>
    public string Act(Guid cohort, string handler) => $"{Path(cohort)}{(Parts().Length > 0 ? '&' : '?')}handler={handler}";

    private string Parts()
    {
        var parts = new List<string>();
        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add($"{name}={value}");
        }

        Add("q", string.IsNullOrWhiteSpace(Q) ? null : Uri.EscapeDataString(TextFile.Cut(Q.Trim(), SearchPhrase.Longest)));
        Add("theme", Theme?.ToString());
        Add("tag", Tag?.ToString());
        Add("competence", Competence?.ToString());
        Add("by", By?.ToString());
        Add("unread", Unread == 1 ? "1" : null);
        Add("unused", Unused == 1 ? "1" : null);
        Add("broken", Broken == 1 ? "1" : null);
        Add("tried", Tried == 1 ? "1" : null);
        Add("order", IsBest ? BestOrder : null);
        Add("sheet", IsBest && Sheet > 1 ? Sheet.ToString(CultureInfo.InvariantCulture) : null);
        Add("retired", Retired == 1 ? "1" : null);
        Add("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("before", Before?.ToString(CultureInfo.InvariantCulture));
        Add("after", After?.ToString());
        return string.Join('&', parts);
    }
}
