using Cohort.Facilities.PersonalData;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Pages.PeerSessions.Scenarios;
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
        new("Scenario cards", "Scenarios", Icon: "chat-square-quote", Order: 36, Path: "/promos/{0}/scenarios", Roles: Roles.Community),
        new("Help numbers", "Numbers", Icon: "telephone", Order: 120, Path: "/numbers", Roles: [Role.Coordinator, Role.Trainer]),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<PeersDb>();
        services.AddScoped<IPersonalData, ScenarioPersonalData>();
        services.AddScoped<ITodayPanel, OwedPanel>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => PeersTables.Map(model);
}
