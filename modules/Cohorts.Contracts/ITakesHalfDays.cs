namespace Cohort.Cohorts.Contracts;

/// <summary>Something stands on a half-day of a promo.</summary>
/// <param name="Date">Local date.</param>
/// <param name="Part">Which half of it.</param>
/// <param name="By">What stands there, as people call it: the title of a workshop.</param>
public readonly record struct HalfDayUse(DateOnly Date, DayPart Part, string By);

/// <summary>
/// A module that puts something on half-days says which are taken. Cohorts asks nobody and reads whoever registered; each
/// answers from what is kept of the promo, without a statement that grows with it.
/// </summary>
public interface ITakesHalfDays
{
    /// <summary>What stands between two dates, both included, in order; a half-day may come twice.</summary>
    Task<IReadOnlyCollection<HalfDayUse>> Taken(Guid cohort, DateOnly from, DateOnly to, CancellationToken stop);
}
