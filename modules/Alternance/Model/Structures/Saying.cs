using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Structures;

/// <summary>Which half-days are meant by "from … to …".</summary>
internal static class Saying
{
    /// <summary>The longest that can be said at once.</summary>
    public const int MostDays = 92;

    /// <summary>
    /// The half-days between two, both included. Of several days only those on which the calendar has something: nobody means
    /// a Sunday. Of one day, what was asked.
    /// </summary>
    /// <param name="planned">The half-days of the trainee, without what was said by hand.</param>
    /// <param name="from">The first.</param>
    /// <param name="until">The last.</param>
    public static IReadOnlyList<(DateOnly Date, DayPart Part)> Meant(IEnumerable<WhereHalf> planned, (DateOnly Date, DayPart Part) from, (DateOnly Date, DayPart Part) until)
    {
        if (from.Date == until.Date)
            return [.. new[] { DayPart.Morning, DayPart.Afternoon }.Where(part => part >= from.Part && part <= until.Part).Select(part => (from.Date, part))];
        return [.. planned.Select(one => (one.Date, one.Part)).Where(one => Comes(from, one) && Comes(one, until))];
    }

    private static bool Comes((DateOnly Date, DayPart Part) first, (DateOnly Date, DayPart Part) then) =>
        first.Date < then.Date || (first.Date == then.Date && first.Part <= then.Part);
}
