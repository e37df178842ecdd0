using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;

namespace Cohort.LoadTests.Data;

/// <summary>What a person knows: twenty lines, and a card the whole body may find.</summary>
internal static class BenchDirectory
{
    private static readonly string[] Subjects = ["médiation", "accessibilité", "démarches", "illettrisme", "logiciels libres", "jeunesse", "parentalité", "sécurité", "données personnelles", "emploi", "santé", "territoires"];
    private static readonly string[] Forms = ["un atelier", "une enquête", "le guide", "des fiches", "un tutoriel", "une visite", "un jeu"];

    public static IEnumerable<object> Of(Guid person, string department, int number, DateOnly today)
    {
        var lines = Enumerable.Range(0, 20).Select(index => new KnowHow(person, (KnowHowList)(index % 3), Line(number, index)) { Position = index }).ToList();
        var card = new DirectoryCard(person) { MayBeAsked = "Une visite, un conseil, une heure ensemble." };
        card.Live(department);
        card.Show(today.AddDays(365), TimeZoneInfo.Utc, today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return [card, .. lines, .. DirectoryStem.Of(person, lines, card.MayBeAsked, "")];
    }

    private static string Line(int number, int index) => string.Create(
        CultureInfo.InvariantCulture, $"{Forms[(number + index) % Forms.Length]} : {Subjects[(number + (index * 5)) % Subjects.Length]}, numéro {(number * 7) + index}");
}
