using Cohort.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.PeerSessions;

/// <summary>Trainees teach each other: offers, requests, peer sessions and scenario cards. Asks Cohorts and Curriculum.</summary>
public sealed class PeerSessionsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "PeerSessions";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } = [];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<PeersDb>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => PeersTables.Map(model);
}
