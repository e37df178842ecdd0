using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;

namespace Cohort.Curriculum.Model.Feedback;

/// <summary>When feedback is taken, when a reply is owed and how old a debt is. Nothing here reads a clock.</summary>
internal static class FeedbackRules
{
    /// <summary>Minutes before the end of the half-day from which on it is open.</summary>
    public const int Before = 30;

    /// <summary>Days it stays open after a half-day, and weeks later.</summary>
    public const int Days = 2, ColdDays = 14;

    /// <summary>The hour at which a cold round opens.</summary>
    private const int ColdStart = 8 * 60;

    /// <summary>The hour, next morning, from which anonymous answers are read.</summary>
    private const int Reading = 7 * 60;

    /// <summary>From half an hour before the end of the half-day until two days later.</summary>
    public static (DateTime OpensAt, DateTime ClosesAt) Window(DateOnly date, int endsAt, TimeZoneInfo zone)
    {
        var end = LocalTime.ToUtc(date, endsAt, zone);
        return (end.AddMinutes(-Before), LocalTime.ToUtc(date.AddDays(Days), endsAt, zone));
    }

    /// <summary>Two weeks, weeks later.</summary>
    public static (DateTime OpensAt, DateTime ClosesAt) ColdWindow(DateOnly date, TimeZoneInfo zone) =>
        (LocalTime.ToUtc(date, ColdStart, zone), LocalTime.ToUtc(date.AddDays(ColdDays), ColdStart, zone));

    /// <summary>From when on anonymous answers are read, all at once: the next morning, before the group meets again; weeks later, at the close.</summary>
    public static DateTime ReadFrom(FeedbackRound round, TimeZoneInfo zone) =>
        round.Kind == FeedbackKind.Warm && LocalTime.ToUtc(round.Date.AddDays(1), Reading, zone) is var morning && morning < round.ClosesAt ? morning : round.ClosesAt;

    /// <summary>The next day the group is at the centre: then the reply is due. Without one, the day after.</summary>
    public static DateOnly DueOn(DateOnly date, IEnumerable<HalfDayCard> calendar) =>
        calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date > date).Select(one => (DateOnly?)one.Date).Min() ?? date.AddDays(1);

    /// <summary>Days a half-day has been without an answer: 0 until the reply is due.</summary>
    public static int Age(DateOnly date, DateOnly today, IEnumerable<HalfDayCard> calendar) =>
        today < DueOn(date, calendar) ? 0 : today.DayNumber - date.DayNumber;

    /// <summary>The last day on which Today shows a reply: the first day at the centre after the half-day, or on which it was given if that is later.</summary>
    public static DateOnly ShownUntil(DateOnly date, DateOnly replied, IEnumerable<HalfDayCard> calendar) =>
        calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date > date && one.Date >= replied).Select(one => (DateOnly?)one.Date).Min() ?? (replied > date ? replied : date.AddDays(1));
}
