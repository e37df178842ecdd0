using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Log;

/// <summary>Where a trainee is, half-day by half-day, as the log asks it: the one place that knows how this is found out.</summary>
internal sealed class LogDays(Days days)
{
    /// <summary>The half-days between two dates, both included, in order.</summary>
    public async Task<IReadOnlyList<HalfDayCard>> Of(Guid cohort, Guid person, DateOnly from, DateOnly to, CancellationToken stop) =>
        [.. (await days.DaysOf(cohort, person, from, to, stop)).Select(one => new HalfDayCard(one.Date, one.Part, one.Kind))];

    /// <summary>A day spent at the centre and not in the structure.</summary>
    public static bool IsAtCentre(IReadOnlyList<HalfDayCard> days, DateOnly date) =>
        days.Any(one => one.Date == date && one.Kind == HalfDayKind.Centre) && !days.Any(one => one.Date == date && one.Kind == HalfDayKind.Structure);

    /// <summary>Half-days in the structure that nothing was written of: both halves of a day without an entry, the second when the day has one alone.</summary>
    public static IReadOnlyList<HalfDayCard> Gaps(IReadOnlyList<HalfDayCard> days, IReadOnlyCollection<DateOnly> written, DateOnly today) =>
        [.. days.Where(one => one.Kind == HalfDayKind.Structure && one.Date <= today && !written.Contains(one.Date))];
}
