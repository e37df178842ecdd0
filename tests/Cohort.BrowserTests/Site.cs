using Cohort.Testing;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.BrowserTests;

/// <summary>The real host on Kestrel, on a port of its own, over a copy of the cast: one for each test class.</summary>
public class Site : IAsyncLifetime
{
    private readonly TestDatabase database;

    public Site()
        : this(TestDatabase.OfTheCast())
    {
    }

    protected Site(TestDatabase database)
    {
        this.database = database;
        Factory = new Host(database.Settings);
    }

    public CohortFactory Factory { get; }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public Task InitializeAsync()
    {
        var styles = Path.Combine(Repository.Root, "src/Cohort.Web/wwwroot/lib/cohort.css");
        File.Exists(styles).ShouldBeTrue("The front-end files are missing: run `npm ci && node assets.mjs` in src/Cohort.Web, then build again.");
        Factory.StartServer();
        Address = Factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await Factory.DisposeAsync();
        database.Dispose();
    }

    private sealed class Host : CohortFactory
    {
        public Host(IReadOnlyDictionary<string, string?> settings)
            : base(settings) => UseKestrel(0);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseStaticWebAssets();   // so that files are served compressed from a build that was not published
            // The browser's clock is not the house's: a cookie of fourteen days from the fake date would one day be too old.
            builder.ConfigureServices(services => services.PostConfigure<CookieAuthenticationOptions>(
                IdentityConstants.ApplicationScheme, options => options.ExpireTimeSpan = TimeSpan.FromDays(3650)));
        }
    }
}

/// <summary>The same host, on a database where nobody has an account.</summary>
public sealed class EmptySite() : Site(TestDatabase.Empty());
