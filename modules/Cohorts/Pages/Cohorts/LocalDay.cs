using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Pages.Cohorts;

/// <summary>The day it is where a promo is.</summary>
internal static class LocalDay
{
    public static DateOnly TodayIn(this TimeProvider clock, PromoCard promo) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), promo.Zone).Date);
}
