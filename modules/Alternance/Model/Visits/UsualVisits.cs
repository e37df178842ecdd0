using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Visits;

/// <summary>Two visits by default: at one third of the promo, and at two.</summary>
internal static class UsualVisits
{
    public const int Count = 2;

    /// <summary>By when the first (1) and the second (2) are due.</summary>
    public static DateOnly DueOn(PromoCard promo, int number) => promo.StartsOn.AddDays((promo.EndsOn.DayNumber - promo.StartsOn.DayNumber) * number / (Count + 1));

    /// <summary>The id of a usual visit.</summary>
    public static Guid Id(Guid cohort, Guid person, int number) => MadeId.Of("visit", cohort, person, number);

    /// <summary>The numbers of those to be made: as many as are missing, the later ones. One that was called off is not made again.</summary>
    public static IEnumerable<int> Missing(Guid cohort, Guid person, IReadOnlyCollection<Guid> known, int standing) =>
        Enumerable.Range(1, Count).Skip(standing).Where(one => !known.Contains(Id(cohort, person, one)));
}
