using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Signing;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.PeerSessions.Contracts;
using Cohort.Ui;
using Cohort.Web.Database;
using Cohort.Web.People;
using Cohort.Web.Scheduling;
using Cohort.Web.Watching;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Cohort.Web;

/// <summary>What the host is made of: one method for the services, one for the pipeline.</summary>
public static class House
{
    /// <summary>The cultures on offer, the default first.</summary>
    public static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("fr-FR"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>Registers the kernel, the modules and the database: all that the command line needs too.</summary>
    public static void AddCore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddKernel(Modules.All, Modules.Assemblies);
        services.AddDatabase(configuration);
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("Cohort").PersistKeysToFileSystem(DataFolder.Of(configuration, "keys"));
        services.AddSingleton(of => new SigningKeys(DataFolder.Of(configuration, "keys/signing"), of.GetRequiredService<TimeProvider>()));
        services.AddSingleton<FirstRunCode>();
        services.AddScoped<IPersonalData, PeoplePersonalData>();
        services.AddScoped<PasswordMail>();
        services.AddIdentityCore<Person>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 5;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddSignInManager().AddDefaultTokenProviders().AddUserStore<PeopleStore>();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(24));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = configuration.GetValue("Cohort:PasswordIterations", 210_000));
    }

    /// <summary>Registers the web side.</summary>
    public static void AddHouse(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Also from the build output, in any environment; a published site has its files in its own wwwroot.
        builder.WebHost.UseStaticWebAssets();
        services.AddTelemetry(builder.Configuration);
        services.AddCore(builder.Configuration);
        // What runs by itself. Off in tests, which say when; and on a node that only serves pages.
        if (builder.Configuration.GetValue("Cohort:Background", true))
        {
            services.AddScheduling(builder.Configuration);
            FacilitiesModule.AddWatch(services);
        }

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        // The stamp is compared at each request by PersonMiddleware: ending all sessions takes effect at once.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromDays(365));
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "cohort";
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "back";
            options.ExpireTimeSpan = TimeSpan.FromDays(builder.Configuration.GetValue("Cohort:SessionDays", 14));
        });
        // Only what stands in Cohort:Proxies (addresses, parted by commas) may say whom it speaks for.
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in (builder.Configuration["Cohort:Proxies"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            if (options.KnownProxies.Count == 0)
                options.ForwardedHeaders = ForwardedHeaders.None;
        });
        services.AddAntiforgery(options => options.Cookie.Name = "cohort-form");
        services.AddAuthorizationBuilder().SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRateLimiter(options => Throttle.Configure(options, builder.Configuration.GetValue("Cohort:AttemptsPerMinute", 60)));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.AddRazorPages().AddMvcOptions(options =>
            {
                options.Filters.Add<RefusalFilter>();
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.ModelMetadataDetailsProviders.Add(new EmptyStaysEmpty());
                BindingWords.Apply(options.ModelBindingMessageProvider, Modules.Assemblies);
            })
            .AddCookieTempDataProvider(options => options.Cookie.Name = "cohort-said");
        // Accents stay letters: pages are smaller, and readable as they are sent.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Cultures[0]);
            options.SupportedCultures = options.SupportedUICultures = Cultures;
            options.RequestCultureProviders.Insert(0, new PersonCulture());
        });
    }

    /// <summary>The way of a request through the house, first to last.</summary>
    public static void UseHouse(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler("/status/500");
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.MapStaticAssets().AllowAnonymous();
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<PersonMiddleware>();
        app.UseRequestLocalization();
        app.UseAuthorization();
        app.MapRazorPages().WithStaticAssets();
        app.MapGet("/language/{language}", PersonCulture.Choose).AllowAnonymous();
        app.MapHealth();
    }

    /// <summary>Makes the database ready (SQLite: migrated after a copy; servers: by `cohort migrate`) and says where to begin.</summary>
    public static async Task Prepare(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().AtStart();
        // Asked for now, so that wrong settings are told at the start.
        app.Logger.LogInformation("Mail goes to {Where}", app.Services.GetRequiredService<MailSettings>());
        if (!app.Environment.IsDevelopment() && app.Configuration["Cohort:Address"] is null && app.Configuration["AllowedHosts"] is null or "*")
            app.Logger.LogWarning("Neither Cohort:Address nor AllowedHosts is set: the links of invitations follow whatever host a request names");
        var firstRun = app.Services.GetRequiredService<FirstRunCode>();
        await firstRun.Announce(scope.ServiceProvider.GetRequiredService<CohortDb>());
        // Whoever never types `cohort migrate` finds the frameworks and the bricks all the same; newer cards come with every newer version.
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        if (firstRun.IsOpen)
            await mediator.Send(new SeedStarters());
        await mediator.Send(new SeedScenarios());
    }

    private sealed class EmptyStaysEmpty : IDisplayMetadataProvider
    {
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context) =>
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
