using Cohort.Alternance.Model.Log;

namespace Cohort.Alternance.Answers;

/// <summary>A dozen days of a demo trainee's log, on days in the structure.</summary>
internal static class DemoLog
{
    private static readonly (int Minutes, LogKind Kind, int People, LogThemes Themes, string Did, string Learned, string Asks)[] Lines =
    [
        (210, LogKind.OneOff, 6, LogThemes.OnlineProcedure | LogThemes.Internet, "Permanence du mardi : déclarations, rendez-vous, attestations", "", ""),
        (60, LogKind.Individual, 1, LogThemes.Smartphone, "Retrouver ses photos, libérer de la place", "Montrer sans prendre l’appareil en main", ""),
        (90, LogKind.Group, 5, LogThemes.Email, "Atelier : pièces jointes et dossiers", "", "Comment faire quand les niveaux sont trop différents ?"),
        (30, LogKind.OneOff, 1, LogThemes.FraudAndHarassment, "Un message qui imitait une banque : signalé ensemble", "Où signaler, et quoi garder", ""),
        (120, LogKind.Individual, 2, LogThemes.FindingAJob, "Mettre un CV à jour, l’envoyer", "", ""),
        (60, LogKind.OneOff, 0, LogThemes.Equipment, "Remettre trois ordinateurs prêtés à neuf", "", ""),
        (90, LogKind.Group, 4, LogThemes.SupportingAChild | LogThemes.School, "Café des parents : l’espace numérique de l’école", "", "Un exemple d’atelier sur les écrans ?"),
        (60, LogKind.Individual, 1, LogThemes.Health, "Ouvrir un espace santé, et dire ce qui s’y range", "", ""),
        (210, LogKind.OneOff, 7, LogThemes.OnlineProcedure, "Permanence du mardi", "", ""),
        (30, LogKind.Individual, 1, LogThemes.Diagnosis, "Un premier échange : que faire en premier ?", "Poser trois questions, pas dix", ""),
        (120, LogKind.Group, 6, LogThemes.Security, "Atelier : mots de passe", "", ""),
        (90, LogKind.OneOff, 3, LogThemes.WordProcessing, "Lettres et formulaires", "", ""),
    ];

    /// <summary>The entries of one trainee on these days, the latest first; other days and lines for another <paramref name="turn"/>.</summary>
    public static IEnumerable<LogEntry> Of(Guid cohort, Guid person, IReadOnlyList<DateOnly> days, int turn, DateTime now)
    {
        for (var index = 0; index < Lines.Length && days.Count > 0; index++)
        {
            var line = Lines[(index + turn) % Lines.Length];
            yield return new LogEntry(Guid.CreateVersion7(), cohort, person, days[(index + turn) % days.Count], now.AddMinutes(index - Lines.Length))
            {
                Minutes = line.Minutes,
                Kind = line.Kind,
                People = line.People,
                Themes = line.Themes,
                Did = line.Did,
                Learned = line.Learned,
                Asks = line.Asks,
                Sequel = index % 4 == 1 ? LogSequel.Workshop : LogSequel.None,
                Returning = line.People > 3 ? 2 : 0,
                Over60 = line.People > 1 ? line.People / 2 : 0,
            };
        }
    }
}
