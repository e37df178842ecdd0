using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>Whom a slot is open to; each adds to the one before.</summary>
internal enum SlotFor
{
    /// <summary>Those who are in the promo now.</summary>
    Members,

    /// <summary>Those who were trainees of it, too.</summary>
    Alumni,

    /// <summary>And people without an account, by a link of their own.</summary>
    Guests,
}

/// <summary>
/// A time that comes back, to which whoever wishes comes. Its dates are computed; rows stand only for what people did, and for
/// what was decided of a date. Acts on it pass one after the other, so that a last place or a decision has one outcome.
/// </summary>
internal sealed class OpenSlot : IVersioned, ITakesTurns
{
    public const int LongestTitle = 120;
    public const int LongestWhere = 300;

    /// <summary>Slots of a promo that have not ended.</summary>
    public const int MostOfAll = 20;

    /// <summary>Of these, made by one person.</summary>
    public const int MostOfOne = 3;

    private const int KeptDays = 35;

    private OpenSlot()
    {
    }

    public OpenSlot(Guid id, Guid cohortId, string title, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Title = TextFile.OneLine(title);
        MadeBy = by;
        MadeAt = now;
        From = KeptFrom = DateOnly.FromDateTime(now);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Title { get; set; } = "";

    /// <summary>A place in words, or an https address.</summary>
    public string Where { get; set; } = "";

    /// <summary>Null: not known yet, the group looks for it or found none.</summary>
    public DayOfWeek? Weekday { get; set; }

    /// <summary>Minutes since midnight, local.</summary>
    public int StartsAt { get; set; } = 18 * 60;

    public int Minutes { get; set; } = 120;

    /// <summary>Every week, or every two.</summary>
    public int EveryWeeks { get; set; } = 1;

    public DateOnly From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>So many must come for it to open.</summary>
    public int Quorum { get; set; } = 3;

    /// <summary>Places; 0: as many as wish.</summary>
    public int Most { get; set; }

    public SlotFor For { get; set; }

    /// <summary>The local hour of the day before at which it opens or cancels by itself.</summary>
    public int DecideAt { get; set; } = 18 * 60;

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>The date poll by which the group looks for its day.</summary>
    public Guid? PollId { get; init; }

    /// <summary>When the outcome of the poll was taken up.</summary>
    public DateTime? PollReadAt { get; set; }

    /// <summary>The first date of which nothing was decided yet; null: none comes.</summary>
    public DateOnly? NextDate { get; private set; }

    /// <summary>When that is to be decided (UTC).</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>What was said of dates before this is no longer read.</summary>
    public DateOnly KeptFrom { get; private set; }

    public int Version { get; set; }

    public int Turn { get; private set; }

    /// <summary>The group looks for its day.</summary>
    public bool IsPolling => PollId is not null && PollReadAt is null && Weekday is null;

    public bool IsRunning => EndedAt is null && Weekday is not null;

    /// <summary>Finds the next date to decide anew: the one that waits stays, as long as it is still one of its dates and to come.</summary>
    public void Plan(TimeZoneInfo zone, DateTime now)
    {
        if (NextDate is { } waits && SlotDates.Has(this, waits) && SlotDates.Starts(this, waits, zone) > now)
            Next(waits, zone);
        else
            Next(SlotDates.From(this, DateOnly.FromDateTime(now.AddDays(-1))).Select(one => (DateOnly?)one).FirstOrDefault(one => SlotDates.Decides(this, one!.Value, zone) > now), zone);
    }

    /// <summary>The date that waited is decided: on to the one after it.</summary>
    public void Advance(TimeZoneInfo zone)
    {
        var done = NextDate!.Value;
        KeptFrom = done.AddDays(-KeptDays);
        Next(SlotDates.From(this, done.AddDays(1)).Select(one => (DateOnly?)one).FirstOrDefault(), zone);
    }

    public void End(DateTime now)
    {
        EndedAt ??= now;
        (NextDate, DueAt) = (null, null);
    }

    private void Next(DateOnly? date, TimeZoneInfo zone)
    {
        NextDate = EndedAt is null ? date : null;
        DueAt = NextDate is { } one ? SlotDates.Decides(this, one, zone) : null;
    }
}
