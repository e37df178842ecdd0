using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Reminders;
using Cohort.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cohort.LoadTests.Data;

/// <summary>
/// Twenty-five promos of twenty trainees whose two half-days of today can both be signed at this hour, whatever it is. Made
/// anew at each run, since the signatures change it.
/// </summary>
/// <param name="Settings">What leads a host to it.</param>
/// <param name="Date">Local date of the half-days.</param>
/// <param name="People">The trainees: promo, address.</param>
internal sealed record SignData(IReadOnlyDictionary<string, string?> Settings, DateOnly Date, IReadOnlyList<(Guid Cohort, string Email)> People)
{
    public const int Promos = 25, Trainees = 20;
    private const int Trainers = 2, Before = 60;

    /// <param name="root">The folder of the bench.</param>
    /// <param name="server">A PostgreSQL connection that may create databases, or empty: SQLite.</param>
    public static async Task<SignData> Make(string root, string server)
    {
        var folder = Path.Combine(root, "sign");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder };
        if (server.Length > 0)
            (settings["Cohort:Database:Engine"], settings["Cohort:Database:Connection"]) = ("PostgreSql", await BenchDatabase.Fresh(server, "sign"));
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        var (today, minute) = LocalTime.Of(TimeProvider.System.GetUtcNow().UtcDateTime, zone);
        var people = new List<(Guid, string)>();
        await using (var host = new CohortFactory(settings))
        {
            var (frameworks, hash) = await BenchData.Begin(host);
            for (var number = 0; number < Promos; number++)
            {
                var promo = new BenchPromo(number, today, hash, frameworks, Trainees + Trainers);
                await host.Read(async db =>
                {
                    db.ChangeTracker.AutoDetectChangesEnabled = false;
                    var rows = promo.Rows().ToList();
                    foreach (var one in rows.OfType<TrainingCohort>())
                        (one.MorningStartsAt, one.AfternoonStartsAt) = (Math.Max(0, minute - Before), Math.Max(0, minute - Before));
                    db.AddRange(rows);
                    return await db.SaveChangesAsync();
                });
                people.AddRange(promo.Emails.Skip(Trainers).Select(one => (promo.Id, one)));
            }
        }

        SqliteConnection.ClearAllPools();
        return new SignData(settings, today, people);
    }

    /// <summary>The form ids of the signatures that are kept, of one half of the day; once no server runs.</summary>
    public async Task<IReadOnlyList<Guid>> Kept(DayPart part)
    {
        await using var host = new CohortFactory(Settings);
        _ = host.Services;
        return await host.Read(db => (from signature in db.Set<SheetSignature>() join sheet in db.Set<Sheet>() on signature.SheetId equals sheet.Id where sheet.Part == part select signature.Id).ToListAsync());
    }
}
