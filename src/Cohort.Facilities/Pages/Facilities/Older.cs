namespace Cohort.Facilities.Pages.Facilities;

/// <summary>Paging by key: the instant a page of a list ended at, as it travels in an address.</summary>
internal static class Older
{
    /// <summary>The instant (UTC), or null when there is none or it cannot be one.</summary>
    public static DateTime? Than(long? ticks) => ticks is > 0 and < 3_155_378_975_999_999_999 ? new DateTime(ticks.Value, DateTimeKind.Utc) : null;
}
