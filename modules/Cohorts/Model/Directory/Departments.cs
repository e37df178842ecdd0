using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Model.Directory;

/// <summary>The French départements by region: what is near. A body elsewhere writes its own words, and near is then the same words.</summary>
/// <remarks>Source: code officiel géographique (INSEE), 101 départements, 18 regions.</remarks>
internal static class Departments
{
    private static readonly string[] Regions =
    [
        "01 Ain|03 Allier|07 Ardèche|15 Cantal|26 Drôme|38 Isère|42 Loire|43 Haute-Loire|63 Puy-de-Dôme|69 Rhône|73 Savoie|74 Haute-Savoie",
        "21 Côte-d’Or|25 Doubs|39 Jura|58 Nièvre|70 Haute-Saône|71 Saône-et-Loire|89 Yonne|90 Territoire de Belfort",
        "22 Côtes-d’Armor|29 Finistère|35 Ille-et-Vilaine|56 Morbihan",
        "18 Cher|28 Eure-et-Loir|36 Indre|37 Indre-et-Loire|41 Loir-et-Cher|45 Loiret",
        "2A Corse-du-Sud|2B Haute-Corse",
        "08 Ardennes|10 Aube|51 Marne|52 Haute-Marne|54 Meurthe-et-Moselle|55 Meuse|57 Moselle|67 Bas-Rhin|68 Haut-Rhin|88 Vosges",
        "02 Aisne|59 Nord|60 Oise|62 Pas-de-Calais|80 Somme",
        "75 Paris|77 Seine-et-Marne|78 Yvelines|91 Essonne|92 Hauts-de-Seine|93 Seine-Saint-Denis|94 Val-de-Marne|95 Val-d’Oise",
        "14 Calvados|27 Eure|50 Manche|61 Orne|76 Seine-Maritime",
        "16 Charente|17 Charente-Maritime|19 Corrèze|23 Creuse|24 Dordogne|33 Gironde|40 Landes|47 Lot-et-Garonne|64 Pyrénées-Atlantiques|79 Deux-Sèvres|86 Vienne|87 Haute-Vienne",
        "09 Ariège|11 Aude|12 Aveyron|30 Gard|31 Haute-Garonne|32 Gers|34 Hérault|46 Lot|48 Lozère|65 Hautes-Pyrénées|66 Pyrénées-Orientales|81 Tarn|82 Tarn-et-Garonne",
        "44 Loire-Atlantique|49 Maine-et-Loire|53 Mayenne|72 Sarthe|85 Vendée",
        "04 Alpes-de-Haute-Provence|05 Hautes-Alpes|06 Alpes-Maritimes|13 Bouches-du-Rhône|83 Var|84 Vaucluse",
        "971 Guadeloupe", "972 Martinique", "973 Guyane", "974 La Réunion", "976 Mayotte",
    ];

    private static readonly Dictionary<string, string> Codes = Regions.SelectMany(one => one.Split('|'))
        .SelectMany(one => new[] { one, one.Split(' ')[0], one[(one.IndexOf(' ', StringComparison.Ordinal) + 1)..] }.Select(word => (word, Code: one.Split(' ')[0])))
        .ToDictionary(one => SearchText.Key(one.word), one => one.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Neighbours = Regions
        .Select(one => one.Split('|').Select(word => word.Split(' ')[0]).ToArray())
        .SelectMany(one => one.Select(code => (code, one))).ToDictionary(one => one.code, one => one.one, StringComparer.Ordinal);

    /// <summary>All of them, by code: "01 Ain".</summary>
    public static IReadOnlyList<string> All { get; } = [.. Regions.SelectMany(one => one.Split('|')).Order(StringComparer.Ordinal)];

    /// <summary>"01 Ain", "ain" and "1" are 01; other words are themselves, without case and accents.</summary>
    public static string Key(string? text)
    {
        var key = SearchText.Key(text);
        return Codes.TryGetValue(key.Length == 1 && char.IsDigit(key[0]) ? "0" + key : key, out var code) ? code : TextFile.Cut(key, 60);
    }

    /// <summary>Those of the same region, itself too.</summary>
    public static IReadOnlyList<string> Near(string key) => Neighbours.GetValueOrDefault(key, [key]);
}
