using System.Data.Common;
using Cohort.LoadTests.Data;
using Cohort.Testing;
using Cohort.Web.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.LoadTests;

/// <summary>What one person's page asked the database.</summary>
internal sealed record Asked(IReadOnlyList<Statement> Statements);

/// <summary>
/// Opens every page twice for every person, in a host of its own, and writes down the statements it sends: so the floor
/// follows the pages when their queries change.
/// </summary>
internal sealed class Capture(IReadOnlyDictionary<string, string?> settings) : CohortFactory(settings)
{
    private readonly Recorder recorder = new();

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Asked>>> Of(BenchData data, IReadOnlyList<Route> routes)
    {
        await using var host = new Capture(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = data.Folder });
        host.Clock.Pass(TimeProvider.System.GetUtcNow() - host.Clock.GetUtcNow());
        var asked = routes.ToDictionary(one => one.Name, _ => new List<Asked>(), StringComparer.Ordinal);
        foreach (var reader in data.Readers)
        {
            using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
            using var visitor = await Visitor.SignedIn(client, reader.Email);
            foreach (var route in routes.Where(one => one.IsFor(reader)))
            {
                // The first look reads what stays in memory; the second is what a page asks from then on.
                await visitor.Get(new SignedIn(reader, "").Path(route));
                host.recorder.Statements.Clear();
                var answer = await visitor.Get(new SignedIn(reader, "").Path(route));
                if (answer.Code != 200)
                    throw new BenchStop($"{answer.Path} answered {answer.Code}.");
                asked[route.Name].Add(new Asked([.. host.recorder.Statements]));
            }
        }

        return asked.ToDictionary(one => one.Key, IReadOnlyList<Asked> (one) => one.Value, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.ConfigureDbContext<SqliteCohortDb>(options => options.AddInterceptors(recorder)));
    }

    private sealed class Recorder : DbCommandInterceptor
    {
        public List<Statement> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(Statement.Of(command));
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
