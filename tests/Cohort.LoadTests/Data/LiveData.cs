using Cohort.Curriculum.Model.Launches;
using Cohort.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cohort.LoadTests.Data;

/// <summary>One promo of 200 trainees whose launch is in its vote. Made anew at each run, since the votes change it.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Promo">The promo.</param>
/// <param name="Launch">Its launch.</param>
/// <param name="Decision">The decision: ten dots, in the open.</param>
/// <param name="Proposal">The proposal all vote for.</param>
/// <param name="Option">Its option.</param>
/// <param name="Emails">The trainees.</param>
internal sealed record LiveData(string Folder, Guid Promo, Guid Launch, Guid Decision, Guid Proposal, Guid Option, IReadOnlyList<string> Emails)
{
    public const int Voters = 200;
    private const int Trainers = 2;

    public static async Task<LiveData> Make(string root)
    {
        var folder = Path.Combine(root, "live");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        BenchPromo promo;
        (Guid Id, Guid Option) first;
        await using (var host = new CohortFactory(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder }))
        {
            var (frameworks, hash) = await BenchData.Begin(host);
            promo = new BenchPromo(0, today, hash, frameworks, Voters + Trainers, voted: false);
            await host.Read(async db =>
            {
                db.AddRange(promo.Rows());
                return await db.SaveChangesAsync();
            });
            first = await host.Read(async db =>
            {
                var one = await db.Set<Proposal>().OrderBy(one => one.Id).FirstAsync();
                return (one.Id, one.OptionId!.Value);
            });
        }

        SqliteConnection.ClearAllPools();
        return new LiveData(folder, promo.Id, promo.Launch, promo.Decision, first.Id, first.Option, [.. promo.Emails.Skip(Trainers)]);
    }
}
