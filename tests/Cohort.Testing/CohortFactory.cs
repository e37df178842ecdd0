using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.PeerSessions.Contracts;
using Cohort.Watch.Contracts;
using Cohort.Web.Database;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Cohort.Testing;

/// <summary>The host, on a database of its own, with a clock one can move and a count of its SQL statements.</summary>
public class CohortFactory(IReadOnlyDictionary<string, string?> settings) : WebApplicationFactory<Program>
{
    // Each host would watch its settings for changes, and a machine lets one user watch 128 things.
    static CohortFactory()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
    }

    /// <summary>The clock of the host.</summary>
    public FakeClock Clock { get; } = new();

    /// <summary>The time the host goes by.</summary>
    protected virtual TimeProvider Time => Clock;

    /// <summary>Counts what goes to the database.</summary>
    public StatementCounter Statements { get; } = new();

    /// <summary>Where its data is.</summary>
    public string DataFolder => settings["Cohort:Data"]!;

    /// <summary>Runs something as the house itself.</summary>
    public async Task<T> AsHouse<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Runs something as a person, by e-mail address.</summary>
    public async Task<T> As<T>(string email, IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        await Become(scope.ServiceProvider, email);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Runs a recurring task once, as the scheduler would; answers what it did.</summary>
    public async Task<int> Run(string task)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        return await scope.ServiceProvider.GetServices<IRecurringTask>().Single(one => one.Name == task).Run(CancellationToken.None);
    }

    /// <summary>Reads rows.</summary>
    public async Task<T> Read<T>(Func<CohortDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CohortDb>());
    }

    /// <summary>Starts the host, which migrates SQLite, and fills in the cast: the demo data, as of the fake clock's day.</summary>
    public async Task Arrange(bool filled)
    {
        _ = Services;
        if (!filled)
            return;
        var demo = await AsHouse(new SeedDemoPromo(FakeClock.Today));
        await AsHouse(new SeedDemoProgramme(demo.Cohort, demo.People, demo.Places, FakeClock.Today));
        await AsHouse(new SeedDemoWatch(demo.Cohort, demo.People));
        await AsHouse(new SeedDemoPeers(demo.Cohort, demo.People));
        await AsHouse(new SeedDemoAlternance(demo.Cohort, demo.People));
        await AsHouse(new SeedDemoOpening(demo.Cohort, demo.People, FakeClock.Today));
        await AsHouse(new SeedDemoWriting(demo.Cohort, demo.People));
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        // Cookies are dated by the fake clock and kept by clients that live now.
        builder.UseSetting("Cohort:SessionDays", "36500");
        // What runs by itself elsewhere runs here when a test asks for it.
        builder.UseSetting("Cohort:Background", "false");
        builder.UseSetting("Cohort:PasswordIterations", "1000");
        // What runs by itself is run by the tests, when they say so.
        builder.UseSetting("Cohort:Background", settings.GetValueOrDefault("Cohort:Background") ?? "false");
        builder.UseSetting("Cohort:AttemptsPerMinute", settings.GetValueOrDefault("Cohort:AttemptsPerMinute") ?? "100000");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(Time));
            // The contexts themselves: options given to their base are never read.
            services.ConfigureDbContext<SqliteCohortDb>(options => options.AddInterceptors(Statements));
            services.ConfigureDbContext<PostgreSqlCohortDb>(options => options.AddInterceptors(Statements));
        });
    }

    private static async Task Become(IServiceProvider services, string email)
    {
        var db = services.GetRequiredService<CohortDb>();
        var person = await db.Set<Person>().AsNoTracking().FirstAsync(one => one.Email == email);
        var held = await db.Set<Membership>().Where(one => one.PersonId == person.Id && one.EndedAt == null).Select(one => new Held(one.CohortId, one.Role)).ToListAsync();
        services.GetRequiredService<CurrentPerson>().Become(person.Id, person.FullName, person.Language, held);
    }
}
