using System.Globalization;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.Testing;
using Microsoft.Data.Sqlite;

namespace Cohort.LoadTests.Data;

/// <summary>A promo that is measured.</summary>
internal sealed record MatchPromo(Guid Id, IReadOnlyList<string> Emails)
{
    public int People => Emails.Count;

    /// <summary>The trainees in turn; the first two train.</summary>
    public string Email(int number) => Emails[2 + (number % (Emails.Count - 2))];
}

/// <summary>
/// A promo of 30 people, and 200 of 20 each: ten offers and ten requests of everybody, and the twenty lines of their lists in
/// the directory. Made anew at each run, since what is said changes it.
/// </summary>
internal sealed record MatchData(string Folder, IReadOnlyList<MatchPromo> Promos, int People)
{
    private const int Each = 20, Others = 200;

    private static readonly string[] Verbs = ["Relier", "Filmer", "Monter", "Coder", "Dessiner", "Publier", "Animer", "Installer", "Réparer", "Traduire"];

    private static readonly string[] Things =
    [
        "un podcast", "une affiche", "un tableau croisé", "un site statique", "une carte mentale", "un jeu sérieux", "une vidéo verticale", "un fablab", "une imprimante 3D", "un capteur",
        "un robot", "une newsletter", "un questionnaire", "un wiki", "une fresque", "un escape game", "une brodeuse", "un formulaire", "un carnet", "une exposition",
        "un serveur", "une messagerie", "un agenda", "un drone", "une bande dessinée", "un scanner", "une cartographie", "un diaporama", "une radio", "un herbier",
    ];

    public int Entries => People * Each;

    public static string Text(int person, int index) => string.Create(
        CultureInfo.InvariantCulture, $"{Verbs[(person + (index * 3)) % Verbs.Length]} {Things[((person * 7) + (index * 11)) % Things.Length]} à {Things[((person * 5) + (index * 17)) % Things.Length].Split(' ')[1]} {person % 40}");

    public static async Task<MatchData> Make(string root)
    {
        var folder = Path.Combine(root, "match");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (promos, people) = (new List<MatchPromo>(), 0);
        await using (var host = new CohortFactory(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder }))
        {
            var (frameworks, hash) = await BenchData.Begin(host);
            for (var number = 0; number <= Others; number++)
            {
                var promo = new BenchPromo(number, today, hash, frameworks, number == 0 ? 30 : 20);
                await host.Read(async db =>
                {
                    db.ChangeTracker.AutoDetectChangesEnabled = false;
                    db.AddRange(promo.Rows());
                    db.AddRange(EntriesOf(promo, today));
                    return await db.SaveChangesAsync();
                });
                people += promo.Emails.Count;
                if (number is 0 or Others / 2)
                    promos.Add(new MatchPromo(promo.Id, promo.Emails));
            }
        }

        SqliteConnection.ClearAllPools();
        return new MatchData(folder, promos, people);
    }

    // Said on an earlier day: nobody's day is full.
    private static IEnumerable<PeerEntry> EntriesOf(BenchPromo promo, DateOnly today) => promo.People.SelectMany((person, number) => Enumerable.Range(0, Each).Select(index =>
        new PeerEntry(Guid.CreateVersion7(), promo.Id, index % 2 == 0 ? EntryKind.Offer : EntryKind.Request, Text(number, index), person, today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(-3))));
}
