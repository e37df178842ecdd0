using System.Globalization;
using Cohort.Facilities.Reminders;

namespace Cohort.Facilities.Calendars;

/// <summary>Something that stands in a calendar. Its hours are those of the wall where the promo is.</summary>
/// <param name="Key">Names it for ever, whenever it is: "workshop-" and an id. At most 120 characters, of letters, digits and dashes.</param>
/// <param name="Title">In one line.</param>
/// <param name="TimeZone">The promo's zone (IANA name).</param>
/// <param name="Starts">Local; midnight when it is whole days.</param>
/// <param name="Ends">Local, later than <paramref name="Starts"/>; of whole days, the midnight after the last.</param>
/// <param name="IsAllDay">Whole days: dates without an hour.</param>
public sealed record CalendarEvent(string Key, string Title, string TimeZone, DateTime Starts, DateTime Ends, bool IsAllDay)
{
    /// <summary>Where: a place in words, or an address.</summary>
    public string Place { get; init; } = "";

    /// <summary>More words, or empty.</summary>
    public string Words { get; init; } = "";

    /// <summary>Its page on this site, or empty.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where it takes place at a distance: an https address, or empty.</summary>
    public string Link { get; init; } = "";

    /// <summary>It takes nobody's time: others may still put something there.</summary>
    public bool IsFree { get; init; }

    /// <summary>Says only that one is expected; left out where something of the same zone takes the hour.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Once it is gone it is simply left out: that it was cancelled would be wrong.</summary>
    public bool LeavesQuietly { get; init; }

    /// <summary>When it begins (UTC).</summary>
    public DateTime StartsAt() => Utc(Starts);

    /// <summary>When it ends (UTC).</summary>
    public DateTime EndsAt() => Utc(Ends);

    /// <summary>An event of some minutes.</summary>
    /// <param name="key">Its name for ever.</param>
    /// <param name="title">In one line.</param>
    /// <param name="zone">The promo's zone.</param>
    /// <param name="date">Local date.</param>
    /// <param name="startsAt">Minutes since midnight, local.</param>
    /// <param name="minutes">How long; one at least.</param>
    public static CalendarEvent Of(string key, string title, string zone, DateOnly date, int startsAt, int minutes)
    {
        var starts = date.ToDateTime(TimeOnly.MinValue).AddMinutes(startsAt);
        return new CalendarEvent(key, title, zone, starts, starts.AddMinutes(Math.Max(1, minutes)), false);
    }

    /// <summary>An event of whole days, the first and the last included.</summary>
    public static CalendarEvent Days(string key, string title, string zone, DateOnly first, DateOnly last) =>
        new(key, title, zone, first.ToDateTime(TimeOnly.MinValue), last.AddDays(1).ToDateTime(TimeOnly.MinValue), true);

    /// <summary>Dates that follow one another within a week, as first and last.</summary>
    public static IEnumerable<(DateOnly First, DateOnly Last)> Runs(IEnumerable<DateOnly> dates)
    {
        (DateOnly First, DateOnly Last)? run = null;
        foreach (var date in dates.Distinct().Order())
        {
            if (run is { } known && known.Last.AddDays(1) == date && date.DayOfWeek != DayOfWeek.Monday)
            {
                run = (known.First, date);
                continue;
            }

            if (run is { } done)
                yield return done;
            run = (date, date);
        }

        if (run is { } last)
            yield return last;
    }

    /// <summary>A date as keys write it: "20261124".</summary>
    public static string Stamp(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private DateTime Utc(DateTime local) => LocalTime.ToUtc(DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));
}
