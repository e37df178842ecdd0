using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Calendars;

/// <summary>One event as it is published.</summary>
/// <param name="Event">What it is.</param>
/// <param name="Sequence">Counts the changes of the plan, from 0.</param>
/// <param name="ChangedAt">The last of them (UTC).</param>
/// <param name="IsCancelled">It will not take place.</param>
public sealed record IcalEntry(CalendarEvent Event, int Sequence, DateTime ChangedAt, bool IsCancelled = false);

/// <summary>Writes an iCalendar file (RFC 5545, with the names of RFC 7986). The same entries give the same octets, in whatever order they come.</summary>
public static class IcalFile
{
    /// <summary>Media type of what is written.</summary>
    public const string Type = "text/calendar; charset=utf-8";

    private const string Instant = "yyyyMMdd'T'HHmmss'Z'", Local = "yyyyMMdd'T'HHmmss", Day = "yyyyMMdd", Often = "PT4H";

    /// <summary>The octets of a file: UTF-8 without a mark at its beginning.</summary>
    /// <param name="name">What the calendar is called, or empty for a file that is imported once.</param>
    /// <param name="entries">What stands in it.</param>
    /// <param name="site">The part of a UID after the @, and the beginning of addresses.</param>
    public static byte[] Write(string name, IEnumerable<IcalEntry> entries, SiteAddress site)
    {
        var sorted = entries.Select(one => (Entry: one, At: one.Event.StartsAt())).OrderBy(one => one.At).ThenBy(one => one.Entry.Event.Key, StringComparer.Ordinal).Select(one => one.Entry).ToList();
        // No METHOD: with one, a feed would be an invitation, and each event would need who sends it.
        var file = new IcalText().Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//Cohort//Cohort 1.0//FR").Add("CALSCALE", "GREGORIAN");
        if (name.Length > 0)
        {
            file.Say("NAME", name).Say("X-WR-CALNAME", name);
            if (sorted.Select(one => one.Event.TimeZone).Distinct().ToList() is [var only])
                file.Say("X-WR-TIMEZONE", only);
            file.Add("REFRESH-INTERVAL;VALUE=DURATION", Often).Add("X-PUBLISHED-TTL", Often);
        }

        foreach (var zone in sorted.Where(one => !one.Event.IsAllDay).GroupBy(one => one.Event.TimeZone).OrderBy(one => one.Key, StringComparer.Ordinal))
            IcalZone.Write(file, zone.Key, zone.Min(one => one.Event.Starts.Year), zone.Max(one => one.Event.Ends.Year));
        foreach (var entry in sorted)
            Write(file, entry, site);
        return Encoding.UTF8.GetBytes(file.Add("END", "VCALENDAR").ToString());
    }

    private static void Write(IcalText file, IcalEntry entry, SiteAddress site)
    {
        var one = entry.Event;
        file.Add("BEGIN", "VEVENT").Add("UID", $"{one.Key}@{site.Host}")
            .Add("DTSTAMP", At(entry.ChangedAt, Instant)).Add("LAST-MODIFIED", At(entry.ChangedAt, Instant))
            .Add("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Time("DTSTART", one.Starts);
        Time("DTEND", one.Ends);
        file.Say("SUMMARY", one.Title).SayIfAny("DESCRIPTION", one.Words).SayIfAny("LOCATION", one.Place);
        if (one.Path.Length > 0)
            file.Add("URL", site.Of(one.Path));
        // An address of somebody's: written as a link only where it is one, which leaves no room for a line of their own.
        if (Uri.TryCreate(one.Link, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps)
            file.Add("CONFERENCE;VALUE=URI;FEATURE=VIDEO", link.AbsoluteUri);
        file.Add("STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED").Add("TRANSP", one.IsFree || entry.IsCancelled ? "TRANSPARENT" : "OPAQUE").Add("END", "VEVENT");

        void Time(string name, DateTime local)
        {
            if (one.IsAllDay)
                file.Add($"{name};VALUE=DATE", At(local, Day));
            else
                file.Add($"{name};TZID={one.TimeZone}", At(local, Local));
        }
    }

    private static string At(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
