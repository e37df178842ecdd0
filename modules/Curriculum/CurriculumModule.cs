using Cohort.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum;

/// <summary>Frameworks, bricks, workshops, hours: what is learned.</summary>
public sealed class CurriculumModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Curriculum";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } = [];

    /// <inheritdoc/>
    public void Register(IServiceCollection services) => services.AddScoped<CurriculumDb>();

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => CurriculumTables.Map(model);
}
