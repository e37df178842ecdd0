using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Calendars;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Cohort.PeerSessions.Pages.PeerSessions;
using Cohort.PeerSessions.Pages.PeerSessions.Scenarios;
using Cohort.PeerSessions.Pages.PeerSessions.Slots;
using Cohort.PeerSessions.Reminders;
using Cohort.PeerSessions.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.PeerSessions;

/// <summary>Trainees teach each other: offers, requests, peer sessions and scenario cards. Asks Cohorts and Curriculum.</summary>
public sealed class PeerSessionsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "PeerSessions";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Between us", "Between us", Icon: "people", Order: 30, Path: "/promos/{0}/peers", Roles: Roles.Community),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<PeersDb>();
        services.AddScoped<PeersReader>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<QuorumTeller>();
        services.AddScoped<MatchTeller>();
        services.AddScoped<IPersonalData, PeersPersonalData>();
        services.AddScoped<IReminderRule, QuorumRule>();
        services.AddScoped<IReminderRule, RequestWaitsRule>();
        services.AddScoped<ISearchSource, PeersSearch>();
        services.AddScoped<ITodayPanel, PeersPanel>();
        services.AddScoped<ILeadsToLearning, PeersOrigins>();
        services.AddScoped<IAppearsInLaunch, UnansweredInLaunch>();
        services.AddScoped<ILedTo, LedToSession>();
        services.AddScoped<IKnowsWhoCame, CameToSession>();
        services.AddScoped<ILedTo, LedToScenario>();
        services.AddScoped<IPersonalData, ScenarioPersonalData>();
        services.AddScoped<ITodayPanel, OwedPanel>();
        services.AddScoped<ISearchSource, ScenarioSearch>();
        services.AddScoped<ITraceOfPeople, PeersTraces>();
        Slots(services);
    }

    private static void Slots(IServiceCollection services)
    {
        services.AddScoped<SlotReader>();
        services.AddScoped<SlotPromo>();
        services.AddScoped<SlotTeller>();
        services.AddScoped<SlotDesk>();
        services.AddScoped<SlotGuestMail>();
        services.AddScoped<IReminderRule, SlotRule>();
        services.AddScoped<IRecurringTask, DecideSlots>();
        services.AddScoped<IPersonalData, SlotPersonalData>();
        services.AddScoped<ITodayPanel, SlotPanel>();
        services.AddScoped<ICalendarPart, SlotCalendar>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => PeersTables.Map(model);
}
