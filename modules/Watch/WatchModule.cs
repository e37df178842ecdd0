using Cohort.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Watch;

/// <summary>What a promo reads and shares, and where it leads. Asks Cohorts and Curriculum.</summary>
public sealed class WatchModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Watch";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } = [];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model)
    {
    }
}
