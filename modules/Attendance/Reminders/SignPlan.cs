using System.Globalization;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;

namespace Cohort.Attendance.Reminders;

/// <summary>When the three reminders of a half-day are told. Subject of all three: the promo; occurrence: the half-day.</summary>
internal static class SignPlan
{
    /// <summary>The next morning, local time: what is not closed by then is asked for.</summary>
    private const int Morning = 9 * 60;

    public static string Occurrence(DateOnly date, DayPart part) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} {part}");

    /// <summary>The half-day that a reminder is about.</summary>
    public static (DateOnly Date, DayPart Part) HalfOf(string occurrence) =>
        (DateOnly.ParseExact(occurrence[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), Enum.Parse<DayPart>(occurrence[11..]));

    /// <summary>Plans all three for each of these half-days.</summary>
    public static async Task Plan(ReminderBook book, PromoCard promo, IReadOnlyCollection<(DateOnly Date, DayPart Part)> halves, CancellationToken stop)
    {
        var zone = promo.Zone;
        await Each(SignNowRule.Key, (date, starts, ends) => (At(date, starts), At(date, ends)));
        await Each(UnsignedRule.Key, (date, _, ends) => (At(date, ends), At(date, ends + Window.After)));
        await Each(SheetOpenRule.Key, (date, _, _) => (At(date.AddDays(1), Morning), At(date.AddDays(2), Morning)));

        DateTime At(DateOnly date, int minute) => LocalTime.ToUtc(date, minute, zone);

        Task Each(string rule, Func<DateOnly, int, int, (DateTime Due, DateTime Expires)> when) => book.PlanAll(rule, (promo.Id, promo.TimeZone), [.. halves.Select(one =>
        {
            var starts = promo.StartOf(one.Part);
            var (due, expires) = when(one.Date, starts, starts + promo.HalfDayMinutes);
            return (promo.Id, Occurrence(one.Date, one.Part), due, expires);
        })], stop);
    }
}

/// <summary>Why somebody is not told after all: keys of the texts.</summary>
internal static class Why
{
    // L["Has signed"] L["The sheet is closed"] L["It was said whether they were there"]
    public const string Signed = "Has signed";
    public const string Closed = "The sheet is closed";
    public const string Said = "It was said whether they were there";
}
