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

    /// <summary>How it is looked at.</summary>
    public ListLook View { get; init; }

    /// <summary>A day of the month that the calendar shows; null: this month.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>What of it a file knows too.</summary>
    public LinkChoice Choice => new(Theme, Tag, Competence, By, Unread == 1, Retired == 1);

    /// <summary>Where the page ended, as an instant; null: from the latest.</summary>
    public DateTime? BeforeAt => Before is > 0 and < 3_155_378_975_999_999_999 ? new DateTime(Before.Value, DateTimeKind.Utc) : null;

    /// <summary>Nothing is left out.</summary>
    public bool IsAll => FromLatest() with { Order = null, View = ListLook.List, Month = null } == new WatchFilter();

    /// <summary>Something is sought.</summary>
    public bool Seeks => !string.IsNullOrWhiteSpace(Q);

    /// <summary>The same without a place in the list: a filter begins at the latest.</summary>
    public WatchFilter FromLatest() => this with { Before = null, After = null, Sheet = 0 };

    /// <summary>The best first: only where something is sought.</summary>
    public bool IsBest => Seeks && Order == BestOrder && View is ListLook.List or ListLook.Cards;

    /// <summary>Its address.</summary>
    public string Path(Guid cohort) => Query() is { Length: > 0 } query ? $"{WatchLinks.List(cohort)}?{query}" : WatchLinks.List(cohort);

    /// <summary>The address of an act on this very view.</summary>
    public string Act(Guid cohort, string handler) => $"{Path(cohort)}{(Query().Length > 0 ? '&' : '?')}handler={handler}";

    /// <summary>All that stands in its address, as names and values.</summary>
    public IEnumerable<(string Name, string Value)> Parts()
    {
        var parts = new List<(string, string)>();
        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add((name, value));
        }

        Add("q", string.IsNullOrWhiteSpace(Q) ? null : TextFile.Cut(Q.Trim(), SearchPhrase.Longest));
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
        Add("view", View == ListLook.List ? null : View.ToString().ToLowerInvariant());
        Add("month", Month?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("before", Before?.ToString(CultureInfo.InvariantCulture));
        Add("after", After?.ToString());
        return parts;
    }

    private string Query() => string.Join('&', Parts().Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
}

/// <summary>How the list is looked at; each has an address of its own.</summary>
internal enum ListLook
{
    /// <summary>One link after the other, latest first.</summary>
    List,

    /// <summary>The same, side by side.</summary>
    Cards,

    /// <summary>The latest of each theme.</summary>
    Themes,

    /// <summary>The latest of each competence, and those that have none.</summary>
    Competences,

    /// <summary>What came on each day of a month.</summary>
    Calendar,
}
