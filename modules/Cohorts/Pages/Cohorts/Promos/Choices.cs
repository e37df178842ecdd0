using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>What the selects of a promo's form offer.</summary>
internal static class Choices
{
    private static readonly int[] Hours = [105, 175, 280, 315, 350, 420];

    private static readonly string[] FrenchZones =
        ["Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Cayenne", "Indian/Reunion", "Indian/Mayotte", "America/Miquelon", "Pacific/Noumea", "Pacific/Tahiti"];

    public static IEnumerable<SelectListItem> Targets(Texts texts) =>
        Hours.Select(one => new SelectListItem(Minutes.Format(one * 60, CultureInfo.CurrentCulture), (one * 60).ToString(CultureInfo.InvariantCulture)))
            .Append(new SelectListItem(texts["Another target"], "0"));

    public static IEnumerable<SelectListItem> TimeZones(string kept) =>
        FrenchZones.Concat(TimeZoneInfo.GetSystemTimeZones().Select(one => one.Id).Where(one => one.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            .Append(kept).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).Select(one => new SelectListItem(one.Replace('_', ' '), one));

    public static IEnumerable<SelectListItem> HolidayZones(Texts texts) =>
        Enum.GetValues<HolidayZone>().Select(one => new SelectListItem(texts[Words(one)], one.ToString()));

    public static IEnumerable<SelectListItem> Patterns(Texts texts) =>
    [
        new(texts["Every week at the centre"], "CCCCC"),
        new(texts["One week at the centre, one in the structure"], "CCCCC SSSSS"),
        new(texts["Two weeks at the centre, two in the structure"], "CCCCC CCCCC SSSSS SSSSS"),
        new(texts["Three weeks at the centre, one in the structure"], "CCCCC CCCCC CCCCC SSSSS"),
        new(texts["Monday to Wednesday at the centre, then in the structure"], "CCCSS"),
        new(texts["Another pattern, written below"], PromoTerms.Own),
    ];

    private static string Words(HolidayZone zone) => zone switch
    {
        HolidayZone.MetropolitanFrance => "Metropolitan France",
        HolidayZone.AlsaceMoselle => "Alsace-Moselle",
        HolidayZone.LaReunion => "La Réunion",
        HolidayZone.Guadeloupe => "Guadeloupe",
        HolidayZone.Martinique => "Martinique",
        HolidayZone.Guyane => "Guyane",
        HolidayZone.Mayotte => "Mayotte",
        _ => "None: I enter all the closed days",
    };
}
