using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities;

/// <summary>
/// What every module leans on: mail, inbox, reminders, files, long work, the way to other hosts. It knows no module; they use
/// its public types, and answer its few contracts (<see cref="Reminders.IReminderRule"/>, <see cref="Work.IWorkKind"/>).
/// </summary>
public sealed class FacilitiesModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Facilities";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } = [new("Upkeep", "Upkeep", Icon: "tools", Order: 130, Path: "/upkeep", Roles: [Role.Coordinator])];

    /// <inheritdoc/>
    public void Register(IServiceCollection services) => FacilitiesServices.Add(services);

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => FacilitiesTables.Map(model);

    /// <summary>What only a serving site does: it waits for what was just committed. The command line leaves it to the site.</summary>
    public static void AddWatch(IServiceCollection services) => FacilitiesServices.AddWatch(services);
}
