using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Structures;

/// <summary>Whether somebody is just back from the structure: then the group opens on what happened there.</summary>
internal static class BackAtCentre
{
    /// <summary>How long one comes back.</summary>
    public const int WithinDays = 7;

    /// <summary>At the centre on this day, and in the structure on a day of the week before, with at most one day at the centre since.</summary>
    /// <param name="halves">The half-days of the trainee, at least those of the week before and of this day.</param>
    /// <param name="today">The day.</param>
    public static bool Is(IReadOnlyList<WhereHalf> halves, DateOnly today)
    {
        if (!halves.Any(one => one.Date == today && one.Kind == HalfDayKind.Centre))
            return false;
        var there = halves.Where(one => one.Kind == HalfDayKind.Structure && one.Date < today && one.Date >= today.AddDays(-WithinDays)).Select(one => one.Date).DefaultIfEmpty().Max();
        return there != default && halves.Where(one => one.Kind == HalfDayKind.Centre && one.Date > there && one.Date < today).Select(one => one.Date).Distinct().Count() <= 1;
    }
}
