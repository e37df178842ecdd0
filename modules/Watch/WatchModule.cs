using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Digests;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Work;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.Watch.Answers;
using Cohort.Watch.Digest;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Sources;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch;
using Cohort.Watch.Pages.Watch.Curating;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Links;
using Cohort.Watch.Reminders;
using Cohort.Watch.Tasks;
using Cohort.Watch.Tasks.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Watch;

/// <summary>What a promo reads and shares, and where it leads. Asks Cohorts and Curriculum.</summary>
public sealed class WatchModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Watch";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Watch", "Watch", Icon: "journal-bookmark", Order: 20, Path: "/promos/{0}/watch", Roles: Roles.Community),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<WatchDb>();
        services.AddScoped<IPersonalData, WatchPersonalData>();
        services.AddScoped<ItemIntake>();
        services.AddScoped<ItemIndex>();
        services.AddScoped<ItemFinder>();
        services.AddScoped<WatchPicker>();
        services.AddScoped<AliasBook>();
        services.AddScoped<ItemJoiner>();
        services.AddScoped<ItemMover>();
        services.AddScoped<IRecurringTask, RenewKeys>();
        services.AddScoped<IRecurringTask, IndexItems>();
        services.AddScoped<ISearchSource, WatchSearch>();
        services.AddScoped<ShelfReader>();
        services.AddScoped<TagBook>();
        services.AddScoped<ThemeTree>();
        services.AddScoped<LinkImporter>();
        services.AddScoped<ImportName>();
        services.AddScoped<LinkPicker>();
        services.AddScoped<FeedMaker>();
        services.AddScoped<IWorkKind, ImportLinksWork>();
        services.AddScoped<CreditReader>();
        services.AddScoped<PublicReader>();
        services.AddScoped<PagePicker>();
        services.AddScoped<PublicFeed>();
        services.AddScoped<OutsideReader>();
        services.AddScoped<HandOverReader>();
        services.AddScoped<IWorkKind, HandOverWork>();
        services.AddScoped<IRecurringTask, AskForTitles>();
        services.AddScoped<SourceVisit>();
        services.AddScoped<IRecurringTask, ReadSources>();
        services.AddScoped<TurnReader>();
        services.AddScoped<TurnDesk>();
        services.AddScoped<DemoLife>();
        services.AddScoped<LedReader>();
        services.AddScoped<CornerReader>();
        services.AddScoped<IReminderRule, CuratorTomorrowRule>();
        services.AddScoped<IDigestPart, WatchDigest>();
        services.AddScoped<IRecurringTask, KeepTurns>();
        services.AddScoped<LinkOfItem>();
        services.AddSingleton<LinkLooker>();
        services.AddSingleton<LinkRound>();
        services.AddScoped<IRecurringTask, CheckLinks>();
        services.AddScoped<ILeadsToLearning, WatchOrigins>();
        services.AddScoped<ITraceOfPeople, WatchTraces>();
        services.AddScoped<ITodayPanel, CuratorPanel>();
        services.AddScoped<ITodayPanel, WatchPanel>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => WatchTables.Map(model);
}
