using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Structures;

/// <summary>Where one trainee is on one half-day.</summary>
/// <param name="Date">Local date.</param>
/// <param name="Part">Which half of it.</param>
/// <param name="Kind">Centre, structure or neither.</param>
/// <param name="IsException">Said for this trainee by hand, against the calendar of the promo.</param>
/// <param name="Why">Why it differs, or empty.</param>
internal readonly record struct WhereHalf(DateOnly Date, DayPart Part, HalfDayKind Kind, bool IsException, string Why);

/// <summary>Where a trainee is: what was said for them by hand, else their own path, else the calendar of the promo.</summary>
internal static class WhereTo
{
    /// <summary>The half-days of one trainee between two dates, both included, in order. What nobody planned is left out.</summary>
    /// <param name="calendar">The promo's half-days; those of other dates are left aside.</param>
    /// <param name="path">The trainee's own path, or null.</param>
    /// <param name="exceptions">What was said by hand for this trainee.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    public static IReadOnlyList<WhereHalf> Of(IEnumerable<HalfDayCard> calendar, PathCard? path, IEnumerable<DayException> exceptions, DateOnly from, DateOnly to)
    {
        var halves = new Dictionary<(DateOnly Date, DayPart Part), WhereHalf>();
        foreach (var half in calendar.Where(one => one.Date >= from && one.Date <= to))
        {
            // Nobody is expected before they arrive.
            var kind = half.Date < path?.ArrivesOn ? HalfDayKind.Off : half.Kind;
            halves[(half.Date, half.Part)] = new WhereHalf(half.Date, half.Part, kind, IsException: false, "");
        }

        foreach (var step in path?.Steps.Where(one => one.Date >= from && one.Date <= to) ?? [])
        {
            if (step.Kind != PathKind.Excused)
                halves[(step.Date, step.Part)] = new WhereHalf(step.Date, step.Part, HalfDayKind.Centre, IsException: false, "");
            else if (halves.TryGetValue((step.Date, step.Part), out var half) && half.Kind == HalfDayKind.Centre)
                halves[(step.Date, step.Part)] = half with { Kind = HalfDayKind.Off }; // A path speaks of the centre: the structure still waits for them.
        }

        foreach (var said in exceptions.Where(one => one.Date >= from && one.Date <= to))
            halves[(said.Date, said.Part)] = new WhereHalf(said.Date, said.Part, said.Kind, IsException: true, said.Why);
        return [.. halves.Values.OrderBy(one => one.Date).ThenBy(one => one.Part)];
    }
}
