using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Items;

/// <summary>How items are said on screen.</summary>
internal static class ItemWords
{
    /// <summary>The promo's own words, else the page's title, else the address without its scheme.</summary>
    public static string Title(string own, string fetched, string address) =>
        own.Length > 0 ? own : fetched.Length > 0 ? fetched : TextFile.Cut(ShownAddress.Of(Bare(address)), WatchItem.LongestTitle);

    /// <summary>"today", "yesterday", "Saturday", else the short date; in the promo's zone.</summary>
    public static string Day(DateTime at, DateTime now, TimeZoneInfo zone, Texts texts)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, zone));
        return (DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone)).DayNumber - day.DayNumber) switch
        {
            0 => texts["today"],
            1 => texts["yesterday"],
            > 1 and < 7 => day.ToString("dddd", System.Globalization.CultureInfo.CurrentCulture),
            _ => Dates.Short(day),
        };
    }

    private static string Bare(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? address : address[(start + 3)..]).TrimEnd('/');
    }
}
