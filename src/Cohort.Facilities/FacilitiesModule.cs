using Cohort.Facilities.Files;
using Cohort.Facilities.Mail;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Scheduling;
using Microsoft.AspNetCore.DataProtection;
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
    public IReadOnlyList<NavItem> Nav { get; } = [new("Upkeep", "Upkeep", Icon: "tools", Order: 130, Path: "/upkeep/tasks", Roles: [Role.Coordinator])];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<FacilitiesDb>();
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Bell>();
        services.AddScoped(of => new MailQueue(
            of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<SiteAddress>(), of.GetRequiredService<IDataProtectionProvider>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped(of => new ReminderBook(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<TimeProvider>()));
        KeepFiles(services);
        services.AddScoped<IPersonalData, FacilitiesPersonalData>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => FacilitiesTables.Map(model);

    private static void KeepFiles(IServiceCollection services)
    {
        services.AddSingleton<FileLimits>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<IFileStore>(of => of.GetRequiredService<FileStore>());
        services.AddScoped(of => new Attachments(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<FileLimits>(), of.GetRequiredService<CurrentPerson>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped<IRecurringTask, CleanFiles>();
    }
}
