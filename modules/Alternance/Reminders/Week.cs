using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Reminders;

/// <summary>Dates as the reminders of this module name them, and what a trainee's days say of a week.</summary>
internal static class Week
{
    /// <summary>How far back one looks for the day before a run of days in the structure: further away, it is a new run.</summary>
    public const int LookBack = 30;

    public static string Name(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date that a reminder is named after.</summary>
    public static DateOnly Friday(Reminder reminder) => DateOnly.ParseExact(reminder.Occurrence, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Some half-day of the week of this date is in the structure.</summary>
    public static bool InStructure(IEnumerable<WhereHalf> halves, DateOnly date) => halves.Any(one => one.Kind == HalfDayKind.Structure && one.Date.Monday() == date.Monday());

    /// <summary>A run of days in the structure begins on this date: the last day on which the trainee was anywhere was not one. A weekend or a holiday ends no run.</summary>
    public static bool Opens(IReadOnlyCollection<WhereHalf> halves, DateOnly date)
    {
        var there = halves.Where(one => one.Kind != HalfDayKind.Off).ToLookup(one => one.Date, one => one.Kind);
        var before = there.Select(one => one.Key).Where(one => one < date && one >= date.AddDays(-LookBack)).DefaultIfEmpty(DateOnly.MinValue).Max();
        return there[date].Contains(HalfDayKind.Structure) && !there[before].Contains(HalfDayKind.Structure);
    }

    /// <summary>What a tutor opens of one trainee; without a link on this device the page sends one.</summary>
    public static string TutorPath(Guid cohort, Guid trainee) => $"{AlternanceLinks.Tutor}/{cohort}/{trainee}";
}
