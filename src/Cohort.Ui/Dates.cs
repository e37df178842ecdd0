using System.Globalization;
using Cohort.Kernel.Text;

namespace Cohort.Ui;

/// <summary>Dates as people say them, in the reader's culture.</summary>
public static class Dates
{
    private static bool IsFrench => string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "fr", StringComparison.Ordinal);

    /// <summary>"mardi 24 novembre", "Tuesday 24 November".</summary>
    public static string Day(DateOnly date) => Ordinal(date, date.ToString("dddd d MMMM", CultureInfo.CurrentCulture));

    /// <summary>The same at the head of a page or of a section: "Mardi 24 novembre".</summary>
    public static string Title(DateOnly date)
    {
        var day = Day(date);
        return char.ToUpper(day[0], CultureInfo.CurrentCulture) + day[1..];
    }

    /// <summary>"mardi 24 novembre 2026".</summary>
    public static string Full(DateOnly date) => Ordinal(date, date.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture));

    /// <summary>"mar. 24 nov.".</summary>
    public static string Short(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.CurrentCulture);

    /// <summary>"24/11/2026".</summary>
    public static string Numeric(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Du 23 au 27 novembre", "23 to 27 November".</summary>
    public static string Range(DateOnly from, DateOnly to)
    {
        var last = Ordinal(to, to.ToString("d MMMM", CultureInfo.CurrentCulture));
        var first = from.Month == to.Month && from.Year == to.Year
            ? from.Day.ToString(CultureInfo.CurrentCulture)
            : from.ToString("d MMMM", CultureInfo.CurrentCulture);
        if (IsFrench && from.Day == 1)
            first = "1er" + first[1..];
        return IsFrench ? $"Du {first} au {last}" : $"{first} to {last}";
    }

    /// <summary>"9 h 30", "09:30": a time of day given in minutes since midnight.</summary>
    public static string Time(int minutes) => IsFrench
        ? (minutes % 60 == 0 ? $"{minutes / 60}\u00a0h" : $"{minutes / 60}\u00a0h\u00a0{minutes % 60:00}")
        : $"{minutes / 60:00}:{minutes % 60:00}";

    /// <summary>An instant (UTC) in a promo's zone: "24/11/2026 à 9 h 31".</summary>
    public static string Instant(DateTime utc, TimeZoneInfo zone, Texts texts)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        return texts["{0} at {1}", Numeric(DateOnly.FromDateTime(local)), Time((local.Hour * 60) + local.Minute)];
    }

    private static string Ordinal(DateOnly date, string text) =>
        IsFrench && date.Day == 1 ? text.Replace("1 ", "1er ", StringComparison.Ordinal) : text;
}
