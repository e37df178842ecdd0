using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>The legal public holidays of a year, computed.</summary>
/// <remarks>
/// Left to the closures of each cohort, because they are a custom, a bridge, or hold in some communes only:
/// Mardi gras, Good Friday and mid-Lent in the Antilles, Schœlcher's day (21 July), Saint-Barthélemy (9 October),
/// Saint-Martin (28 May), the other overseas collectivities, and the "journée de solidarité".
/// Good Friday in Alsace-Moselle is due only where the commune has a Protestant church; it is counted everywhere,
/// as employers there do.
/// </remarks>
internal static class Holidays
{
    /// <summary>The holidays by date, earliest first, each with its French name.</summary>
    /// <param name="zone">Whose list; <see cref="HolidayZone.None"/> has no day.</param>
    /// <param name="year">1 to 9999, Gregorian.</param>
    public static IReadOnlyDictionary<DateOnly, string> Of(HolidayZone zone, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);

        var days = new SortedDictionary<DateOnly, string>();
        if (zone == HolidayZone.None)
        {
            return days;
        }

        foreach (var (date, name) in National(year).Concat(Local(zone, year)))
        {
            // Two can fall on one day (1 May 2008 was also Ascension): one date, both names.
            days[date] = days.TryGetValue(date, out var other) ? $"{other} et {name}" : name;
        }

        return days;
    }

    /// <summary>Easter Sunday, by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var moonShift = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonShift + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * correction) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static IEnumerable<(DateOnly Date, string Name)> National(int year)
    {
        var easter = Easter(year);
        yield return (new DateOnly(year, 1, 1), "Jour de l’An");
        yield return (easter.AddDays(1), "Lundi de Pâques");
        yield return (new DateOnly(year, 5, 1), "Fête du Travail");
        yield return (new DateOnly(year, 5, 8), "Victoire de 1945");
        yield return (easter.AddDays(39), "Ascension");
        yield return (easter.AddDays(50), "Lundi de Pentecôte");
        yield return (new DateOnly(year, 7, 14), "Fête nationale");
        yield return (new DateOnly(year, 8, 15), "Assomption");
        yield return (new DateOnly(year, 11, 1), "Toussaint");
        yield return (new DateOnly(year, 11, 11), "Armistice de 1918");
        yield return (new DateOnly(year, 12, 25), "Noël");
    }

    private static IEnumerable<(DateOnly Date, string Name)> Local(HolidayZone zone, int year)
    {
        const string Abolition = "Abolition de l’esclavage";
        return zone switch
        {
            HolidayZone.AlsaceMoselle =>
            [
                (Easter(year).AddDays(-2), "Vendredi saint"),
                (new DateOnly(year, 12, 26), "Saint-Étienne"),
            ],
            HolidayZone.Mayotte => [(new DateOnly(year, 4, 27), Abolition)],
            HolidayZone.Martinique => [(new DateOnly(year, 5, 22), Abolition)],
            HolidayZone.Guadeloupe => [(new DateOnly(year, 5, 27), Abolition)],
            HolidayZone.Guyane => [(new DateOnly(year, 6, 10), Abolition)],
            HolidayZone.LaReunion => [(new DateOnly(year, 12, 20), Abolition)],
            _ => [],
        };
    }
}
