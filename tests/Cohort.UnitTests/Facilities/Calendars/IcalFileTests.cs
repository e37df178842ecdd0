using System.Text;
using Cohort.Facilities;
using Cohort.Facilities.Calendars;
using Cohort.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;

namespace Cohort.UnitTests.Facilities.Calendars;

public sealed class IcalFileTests
{
    private static readonly SiteAddress Site = new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Cohort:Address"] = "https://cohort.example" }).Build());
    private static readonly DateTime Changed = new(2026, 11, 24, 8, 31, 0, DateTimeKind.Utc);

    [Fact]
    public void Any_text_comes_back_as_it_was_written() => Prop.ForAll<string>(given =>
    {
        var text = Clean(given ?? "");
        var file = Write(Session("x") with { Title = text, Words = text + text });
        IcalLint.Of(file).ShouldBeEmpty(text);
        Value(file, "SUMMARY").ShouldBe(text);
        Value(file, "DESCRIPTION").ShouldBe(text.Length == 0 ? null : text + text);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("é", 200)]
    [InlineData("💙🏼", 60)]
    [InlineData("a\u0301\u0302\u0303", 60)]
    [InlineData("\\n,;", 60)]
    [InlineData("\n", 90)]
    [InlineData("👨‍👩‍👧‍👦", 20)]
    public void A_long_line_is_folded_at_75_octets_between_what_one_reads(string sign, int times)
    {
        for (var before = 0; before < 12; before++)
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat(sign, times));
            var file = Write(Session("x") with { Title = text });
            IcalLint.Of(file).ShouldBeEmpty();
            Value(file, "SUMMARY").ShouldBe(text);
            foreach (var line in Encoding.UTF8.GetString(file).Split("\r\n"))
            {
                Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
                // Readers that unescape line by line must not find half a pair.
                (line.Length - line.TrimEnd('\\').Length).ShouldBe(line.EndsWith("\\\\", StringComparison.Ordinal) ? 2 : 0, line);
            }
        }
    }

    [Fact]
    public void The_zone_of_Paris_is_said_in_two_rules() => Encoding.UTF8.GetString(Write(Session("x"))).ShouldContain(string.Join("\r\n",
        "BEGIN:VTIMEZONE", "TZID:Europe/Paris",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:+02", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:+01", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE"));

    [Theory]
    [InlineData("Indian/Reunion", "TZOFFSETTO:+0400")]
    [InlineData("America/Martinique", "TZOFFSETTO:-0400")]
    [InlineData("Pacific/Marquesas", "TZOFFSETTO:-0930")]
    public void A_zone_without_change_is_one_offset(string zone, string offset)
    {
        var file = Write(Session("x") with { TimeZone = zone });
        IcalLint.Of(file).ShouldBeEmpty();
        var text = Encoding.UTF8.GetString(file);
        text.ShouldContain(offset);
        text.ShouldNotContain("DAYLIGHT");
        text.ShouldNotContain("RRULE");
    }

    [Fact]
    public void The_same_events_give_the_same_octets_in_whatever_order()
    {
        CalendarEvent[] events = [Session("b"), Session("a"), CalendarEvent.Days("w", "En structure", "Europe/Paris", new DateOnly(2026, 3, 23), new DateOnly(2026, 3, 27)) with { IsFree = true }];
        var file = Write(events);
        Write([.. events.Reverse()]).ShouldBe(file);
        var text = Encoding.UTF8.GetString(file);
        text.ShouldNotContain("METHOD");
        text.ShouldContain("DTSTART;VALUE=DATE:20260323\r\nDTEND;VALUE=DATE:20260328\r\n");
        text.ShouldContain("DTSTART;TZID=Europe/Paris:20260327T090000\r\nDTEND;TZID=Europe/Paris:20260327T123000\r\n");
        text.IndexOf("UID:a@cohort.example", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("UID:b@cohort.example", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_is_written_only_where_it_is_one()
    {
        var file = Write(Session("x") with { Link = "https://visio.example/a b\r\nX-EVIL:1" }, Session("y") with { Link = "javascript:alert(1)" });
        IcalLint.Of(file).ShouldBeEmpty();
        var text = Encoding.UTF8.GetString(file);
        text.ShouldNotContain("\nX-EVIL");
        text.ShouldNotContain("javascript");
    }

    [Fact]
    public void Days_are_put_together_within_a_week() => CalendarEvent.Runs([new(2026, 11, 26), new(2026, 11, 23), new(2026, 11, 24), new(2026, 11, 29), new(2026, 11, 30), new(2026, 11, 24)])
        .ShouldBe([(new(2026, 11, 23), new(2026, 11, 24)), (new(2026, 11, 26), new(2026, 11, 26)), (new(2026, 11, 29), new(2026, 11, 29)), (new(2026, 11, 30), new(2026, 11, 30))]);

    private static CalendarEvent Session(string key) => CalendarEvent.Of(key, "Atelier", "Europe/Paris", new DateOnly(2026, 3, 27), 540, 210);

    private static byte[] Write(params CalendarEvent[] events) => IcalFile.Write("Promo", events.Select(one => new IcalEntry(one, 0, Changed)), Site);

    /// <summary>What no file may hold, whoever wrote it: control characters, half characters; and line ends become one kind.</summary>
    private static string Clean(string text) => new([.. Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))).Where(one => one is '\n' or '\t' || !char.IsControl(one))]);

    /// <summary>Unfolded and unescaped, by the words of RFC 5545.</summary>
    private static string? Value(byte[] file, string name)
    {
        var line = Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").FirstOrDefault(one => one.StartsWith(name + ":", StringComparison.Ordinal));
        if (line is null)
            return null;
        var value = new StringBuilder();
        for (var index = name.Length + 1; index < line.Length; index++)
            value.Append(line[index] != '\\' ? line[index] : line[++index] == 'n' ? '\n' : line[index]);
        return value.ToString();
    }
}
