using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel;
using Cohort.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>What the forms that open and change a promo have in common.</summary>
internal abstract class PromoTerms
{
    /// <summary>The pattern is the one typed in <see cref="OwnPattern"/>.</summary>
    public const string Own = "own";

    public string Name { get; set; } = "";

    public string Department { get; set; } = "";

    public string TimeZone { get; set; } = "Europe/Paris";

    public HolidayZone Holidays { get; set; } = HolidayZone.MetropolitanFrance;

    public DateOnly? StartsOn { get; set; }

    /// <summary>Left empty: the day on which the target is reached.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Minutes; 0: see <see cref="OwnTarget"/>.</summary>
    public int Target { get; set; } = 21_000;

    [ModelBinder(typeof(MinutesBinder))]
    public int OwnTarget { get; set; }

    [ModelBinder(typeof(MinutesBinder))]
    public int HalfDayMinutes { get; set; } = 210;

    public TimeOnly MorningStartsAt { get; set; } = new(9, 0);

    public TimeOnly AfternoonStartsAt { get; set; } = new(13, 45);

    /// <summary>1 for Monday to 7 for Sunday; the form always sends a 0, so that "none" is told from "not asked".</summary>
    public IReadOnlyList<int> Days { get; set; } = [1, 2, 3, 4, 5];

    public string Closures { get; set; } = "";

    public string Pattern { get; set; } = "CCCCC";

    public string OwnPattern { get; set; } = "";

    public int TargetMinutes => Target > 0 ? Target : OwnTarget;

    public string PatternText => Pattern == Own ? OwnPattern : Pattern;

    public string WorkingDays => string.Concat(Days.Where(one => one is >= 1 and <= 7).Distinct().Order());

    /// <summary>The calendar these words mean; assumes a validated form.</summary>
    /// <exception cref="Refusal">The end cannot be computed, or lies too far.</exception>
    public CalendarTerms Calendar()
    {
        ClosureLines.FirstProblem(Closures, out var closures);
        if (!AlternancePattern.TryParse(PatternText, out var pattern) || StartsOn is not { } start)
            throw new Refusal("This value cannot be read.", nameof(Pattern));
        var days = Days.Where(one => one is >= 1 and <= 7).Select(one => (DayOfWeek)(one % 7)).ToHashSet();
        var count = (TargetMinutes + HalfDayMinutes - 1) / HalfDayMinutes;
        var end = EndsOn
            ?? CalendarPlan.EndFor(start, count, days, [.. closures.Select(one => (one.From, one.To))], Holidays, pattern)
            ?? throw new Refusal("Three years are not enough to reach the target with this calendar.", nameof(EndsOn));
        return new CalendarTerms(start, end, days, closures, Holidays, pattern);
    }

    /// <summary>Writes these words into the promo.</summary>
    public void Apply(TrainingCohort promo, CalendarTerms calendar)
    {
        promo.Rename(Name);
        promo.Department = Department.Trim();
        promo.TimeZone = TimeZone;
        promo.Holidays = Holidays;
        promo.StartsOn = calendar.StartsOn;
        promo.EndsOn = calendar.EndsOn;
        promo.TargetMinutes = TargetMinutes;
        promo.HalfDayMinutes = HalfDayMinutes;
        promo.MorningStartsAt = (int)MorningStartsAt.ToTimeSpan().TotalMinutes;
        promo.AfternoonStartsAt = (int)AfternoonStartsAt.ToTimeSpan().TotalMinutes;
        promo.WorkingDays = WorkingDays;
        promo.Pattern = calendar.Pattern.ToString();
    }
}
