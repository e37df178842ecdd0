using System.Text.RegularExpressions;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Watch;

/// <summary>What the list asks is found by an index whatever the filter: no table is walked through that grows with the body.</summary>
public sealed partial class WatchPlanTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task No_filter_walks_through_a_whole_table()
    {
        var known = await Known.Of(host);
        var zone = (await host.AsHouse(new GetPromo(known.Ain))).Zone;
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Become(known.Fatou, "Fatou", "fr", []);
        var db = scope.ServiceProvider.GetRequiredService<CohortDb>();
        // The planner of the other engines goes by the size of tables, which is nothing here.
        if (!db.Database.IsSqlite())
            return;
        var picker = scope.ServiceProvider.GetRequiredService<WatchPicker>();
        var shelf = await scope.ServiceProvider.GetRequiredService<ShelfReader>().Read(known.Ain, default);
        var names = new Dictionary<Guid, string> { [known.Fatou] = "Fatou" };
        var watch = scope.ServiceProvider.GetRequiredService<WatchDb>();
        WatchFilter[] filters =
        [
            new(), new() { Theme = known.Theme }, new() { Tag = known.Theme }, new() { Competence = known.Node }, new() { By = known.Fatou }, new() { Unread = 1 }, new() { Unused = 1 }, new() { Retired = 1 },
            new() { From = FakeClock.Today, To = FakeClock.Today }, new() { Before = 639000000000000000, After = known.Item }, new() { Q = "fiche atelier" }, new() { Q = "\"la base\" -rien theme:publics tag:carte by:fatou" },
        ];
        var asked = filters.Select(one => (Name: one.Path(known.Ain), Query: picker.Pick(known.Ain, one, shelf, names, zone).Take(21).Select(item => item.Id).ToQueryString())).ToList();
        var old = ItemAddress.Read("https://plan.example/", out _)!;
        asked.Add(("twins", watch.Items.Where(one => one.CohortId == known.Ain && (one.KeyHash == old.KeyHash || one.WideHash == old.WideHash || one.Id == known.Item)).ToQueryString()));
        asked.Add(("aliases", watch.Aliases.Where(one => one.CohortId == known.Ain && one.KeyHash == old.KeyHash).ToQueryString()));
        asked.Add(("former", watch.Aliases.Where(one => one.FormerId == known.Item).ToQueryString()));
        asked.Add(("keys", watch.Items.Where(one => one.KeyVersion < 1).OrderBy(one => one.KeyVersion).ThenBy(one => one.Id).Take(9).ToQueryString()));
        asked.Count.ShouldBeGreaterThan(10);
        var walks = new List<string>();
        foreach (var (name, query) in asked)
            walks.AddRange((await Plan(db, query)).Where(one => Walk().IsMatch(one)).Select(one => $"{name}: {one}"));
        walks.ShouldBeEmpty();
    }

    private static async Task<List<string>> Plan(CohortDb db, string query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var text = string.Join('\n', query.Split('\n').Where(one => !one.StartsWith(".param", StringComparison.Ordinal)));
        command.CommandText = "EXPLAIN QUERY PLAN " + text;
        foreach (var name in Parameter().Matches(text).Select(one => one.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, DBNull.Value);
            command.Parameters.Add(parameter);
        }

        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(3));
        return lines;
    }

    // A list of ids handed over is walked through, and is short.
    [GeneratedRegex(@"^SCAN (?!.*VIRTUAL TABLE|.*CONSTANT ROW|SUBQUERY)")]
    private static partial Regex Walk();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
