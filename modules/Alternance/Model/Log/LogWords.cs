namespace Cohort.Alternance.Model.Log;

/// <summary>The words of the log: keys of the texts for the screen, and the terms of the national report for its file, which is French in any language.</summary>
internal static class LogWords
{
    /// <summary>Durations one press away, in minutes.</summary>
    public static readonly IReadOnlyList<int> Chips = [30, 60, 90, 120, 210];

    private const int ShownFirst = 5;

    public static readonly IReadOnlyList<(LogThemes Theme, string Name, string Report)> Themes =
    [
        (LogThemes.OnlineProcedure, "Online procedures", "Démarche en ligne"),
        (LogThemes.Equipment, "Equipment", "Prendre en main du matériel"),
        (LogThemes.Smartphone, "Smartphone", "Smartphone"),
        (LogThemes.Internet, "Internet", "Navigation sur internet"),
        (LogThemes.Email, "E-mail", "E-mail"),
        (LogThemes.Security, "Security", "Sécurité"),
        (LogThemes.FraudAndHarassment, "Fraud and harassment", "Fraude et harcèlement"),
        (LogThemes.Health, "Health", "Santé"),
        (LogThemes.FindingAJob, "Finding a job", "Trouver un emploi"),
        (LogThemes.SupportingAChild, "Supporting a child", "Accompagner un enfant"),
        (LogThemes.School, "School", "Scolaire"),
        (LogThemes.Exchanging, "Exchanging", "Échanger avec ses proches"),
        (LogThemes.WordProcessing, "Word processing", "Traitement de texte"),
        (LogThemes.Content, "Digital content", "Contenus numériques"),
        (LogThemes.Vocabulary, "Digital vocabulary", "Connaître le vocabulaire du numérique"),
        (LogThemes.Budget, "Budget", "Budget"),
        (LogThemes.SmallBusiness, "Small businesses", "TPE/PME"),
        (LogThemes.Diagnosis, "Diagnosis", "Diagnostic"),
        (LogThemes.Other, "Another theme", "Autre"),
    ];

    public static readonly IReadOnlyList<(LogChannel Channel, string Name, string Report)> Channels =
    [
        (LogChannel.InStructure, "In the structure", "Sur le lieu d’activité"),
        (LogChannel.OtherPlace, "Another place", "Autre lieu"),
        (LogChannel.Remote, "At a distance", "À distance"),
        (LogChannel.AtHome, "At somebody's home", "À domicile"),
    ];

    public static readonly IReadOnlyList<(LogKind Kind, string Name, string Report)> Kinds =
    [
        (LogKind.OneOff, "One-off request", "Demande ponctuelle"),
        (LogKind.Individual, "One person, by appointment", "Individuel"),
        (LogKind.Group, "Workshop, several people", "Atelier collectif"),
    ];

    public static readonly IReadOnlyList<(LogSequel Sequel, string Name, string Report)> Sequels =
    [
        (LogSequel.None, "Nothing more", "Aucune"),
        (LogSequel.Individual, "Seen again one to one", "Accompagnement individuel"),
        (LogSequel.Workshop, "Comes to a workshop", "Accompagnement en atelier"),
        (LogSequel.Elsewhere, "Sent to somebody else", "Redirection vers une autre structure"),
    ];

    /// <summary>The themes that an entry holds, in the order of the list.</summary>
    public static IEnumerable<LogThemes> Of(LogThemes all) => Themes.Where(one => all.HasFlag(one.Theme)).Select(one => one.Theme);

    /// <summary>A few themes to show first: those written most, then the first of the list.</summary>
    public static IReadOnlyList<LogThemes> MostWritten(IEnumerable<LogThemes> written)
    {
        var times = written.SelectMany(Of).CountBy(one => one).ToDictionary();
        return [.. Themes.Select(one => one.Theme).OrderByDescending(one => times.GetValueOrDefault(one)).Take(ShownFirst)];
    }

    public static string Name(LogThemes theme) => Themes.First(one => one.Theme == theme).Name;

    public static string Name(LogChannel channel) => Channels.First(one => one.Channel == channel).Name;

    public static string Name(LogKind kind) => Kinds.First(one => one.Kind == kind).Name;

    public static string Name(LogSequel sequel) => Sequels.First(one => one.Sequel == sequel).Name;
}
