using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum;

/// <summary>Frameworks, bricks, workshops, hours: what is learned.</summary>
public sealed class CurriculumModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Curriculum";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Programme", "Programme", "calendar3-week", 10, "/promos/{0}/programme", Roles.Community),
        new("Bricks", "Bricks", "bricks", 40, "/promos/{0}/bricks", Roles.Community),
        new("Frameworks", "Frameworks", "diagram-3", 110, "/frameworks", [Role.Coordinator, Role.Trainer]),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<CurriculumDb>();
        services.AddScoped<BoardReader>();
        services.AddScoped<PlacementReader>();
        services.AddScoped<PlanJournal>();
        services.AddScoped<DayReader>();
        services.AddScoped<ITodayPanel, LeadPanel>();
        services.AddScoped<ITodayPanel, DecidePanel>();
        services.AddScoped<ITodayPanel, DayPanel>();
        services.AddScoped<ITodayPanel, HoursPanel>();
        services.AddScoped<ISearchSource, ProgrammeSearch>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => CurriculumTables.Map(model);
}
