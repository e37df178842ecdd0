using Cohort.Facilities.Reminders;
using Cohort.Testing;
using Microsoft.Data.Sqlite;

namespace Cohort.LoadTests.Data;

/// <summary>A folder with one promo of two trainers and so many trainees. Made anew at each run, since the run changes it.</summary>
internal static class OnePromo
{
    private const int Trainers = 2;

    /// <summary>Local date of every promo of the bench: a day at the centre, whatever day it is.</summary>
    public static DateOnly Today => LocalTime.Of(TimeProvider.System.GetUtcNow().UtcDateTime, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Date;

    /// <param name="root">The folder of the bench.</param>
    /// <param name="name">Its folder in there.</param>
    /// <param name="trainees">How many.</param>
    /// <param name="also">Gets the rows of the promo before they are written: finds some, or adds others.</param>
    /// <param name="voted">Half of the group has voted in its launch.</param>
    public static async Task<(string Folder, BenchPromo Promo)> Make(string root, string name, int trainees, Action<BenchPromo, List<object>> also, bool voted = true)
    {
        var folder = Path.Combine(root, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        BenchPromo promo;
        await using (var host = new CohortFactory(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder }))
        {
            var (frameworks, hash) = await BenchData.Begin(host);
            promo = new BenchPromo(0, Today, hash, frameworks, Trainers + trainees, voted);
            var rows = promo.Rows().ToList();
            also(promo, rows);
            await host.Read(async db =>
            {
                db.AddRange(rows);
                return await db.SaveChangesAsync();
            });
        }

        SqliteConnection.ClearAllPools();
        return (folder, promo);
    }

    public static IReadOnlyList<string> Trainees(BenchPromo promo) => [.. promo.Emails.Skip(Trainers)];
}
