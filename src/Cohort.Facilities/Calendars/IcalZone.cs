using System.Globalization;

namespace Cohort.Facilities.Calendars;

/// <summary>The VTIMEZONE of a zone (RFC 5545, 3.6.5): two rules where its present rule comes round each year, one offset where nothing changes, else each change of the years spoken of.</summary>
internal static class IcalZone
{
    private const int Since = 1970, LastWeek = 5;
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static void Write(IcalText file, string id, int firstYear, int lastYear)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        file.Add("BEGIN", "VTIMEZONE").Add("TZID", id);
        // Of the rules the last is the one without an end; those before it list single years, which may follow it already.
        var rule = zone.GetAdjustmentRules().LastOrDefault();
        var changes = Changes(zone, firstYear, lastYear);
        if (changes.Count == 0)
            One(file, "STANDARD", new DateTime(Since, 1, 1), zone.GetUtcOffset(new DateTime(firstYear, 1, 1)), zone.GetUtcOffset(new DateTime(firstYear, 1, 1)), null);
        else if (rule is { DaylightTransitionStart.IsFixedDateRule: false, DaylightTransitionEnd.IsFixedDateRule: false } && Yearly(zone, rule, firstYear, lastYear).SequenceEqual(changes))
            Rules(file, rule, zone.BaseUtcOffset + rule.BaseUtcOffsetDelta);
        else
            changes.ForEach(one => One(file, one.To > one.From ? "DAYLIGHT" : "STANDARD", one.At, one.From, one.To, null));
        file.Add("END", "VTIMEZONE");
    }

    private static void Rules(IcalText file, TimeZoneInfo.AdjustmentRule rule, TimeSpan standard)
    {
        var summer = standard + rule.DaylightDelta;
        One(file, "DAYLIGHT", At(rule.DaylightTransitionStart, Since), standard, summer, rule.DaylightTransitionStart);
        One(file, "STANDARD", At(rule.DaylightTransitionEnd, Since), summer, standard, rule.DaylightTransitionEnd);
    }

    private static void One(IcalText file, string kind, DateTime at, TimeSpan from, TimeSpan to, TimeZoneInfo.TransitionTime? yearly)
    {
        file.Add("BEGIN", kind).Add("TZOFFSETFROM", Offset(from)).Add("TZOFFSETTO", Offset(to)).Add("TZNAME", Name(to))
            .Add("DTSTART", at.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
        if (yearly is { } change)
            file.Add("RRULE", string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={change.Month};BYDAY={(change.Week == LastWeek ? -1 : change.Week)}{Days[(int)change.DayOfWeek]}"));
        file.Add("END", kind);
    }

    /// <summary>When a yearly change comes in a year: the n-th such day of the month, or its last.</summary>
    private static DateTime At(TimeZoneInfo.TransitionTime change, int year)
    {
        var days = Enumerable.Range(1, DateTime.DaysInMonth(year, change.Month)).Select(day => new DateTime(year, change.Month, day)).Where(one => one.DayOfWeek == change.DayOfWeek).ToList();
        return (change.Week == LastWeek ? days[^1] : days[change.Week - 1]) + change.TimeOfDay.TimeOfDay;
    }

    /// <summary>The changes of some years as a yearly rule has them.</summary>
    private static IEnumerable<(DateTime At, TimeSpan From, TimeSpan To)> Yearly(TimeZoneInfo zone, TimeZoneInfo.AdjustmentRule rule, int firstYear, int lastYear)
    {
        var standard = zone.BaseUtcOffset + rule.BaseUtcOffsetDelta;
        var summer = standard + rule.DaylightDelta;
        return Enumerable.Range(firstYear, lastYear - firstYear + 1)
            .SelectMany(year => new[] { (At(rule.DaylightTransitionStart, year), standard, summer), (At(rule.DaylightTransitionEnd, year), summer, standard) })
            .OrderBy(one => one.Item1);
    }

    /// <summary>Each change of the clock between two years, both included, by the wall before it.</summary>
    private static List<(DateTime At, TimeSpan From, TimeSpan To)> Changes(TimeZoneInfo zone, int firstYear, int lastYear)
    {
        var found = new List<(DateTime, TimeSpan, TimeSpan)>();
        var end = new DateTime(lastYear + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var day = new DateTime(firstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc); day < end; day = day.AddDays(1))
        {
            var (low, high) = (day, day.AddDays(1));
            var before = zone.GetUtcOffset(low);
            if (zone.GetUtcOffset(high) == before)
                continue;
            while (high - low > TimeSpan.FromMinutes(1))
            {
                var middle = low.AddMinutes(Math.Floor((high - low).TotalMinutes / 2));
                if (zone.GetUtcOffset(middle) == before)
                    low = middle;
                else
                    high = middle;
            }

            found.Add((DateTime.SpecifyKind(high, DateTimeKind.Unspecified) + before, before, zone.GetUtcOffset(high)));
        }

        return found;
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);

    private static string Name(TimeSpan offset) => offset.Minutes == 0 ? Offset(offset)[..3] : Offset(offset);
}
