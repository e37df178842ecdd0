using Cohort.Facilities.Cleaning;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Work;
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
        services.AddScoped<IRecurringTask, RingReminders>();
        services.AddScoped<IRecurringTask, CleanRecords>();
        services.AddScoped<FacilitiesDb>();
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Bell>();
        services.AddScoped(of => new MailQueue(
            of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<SiteAddress>(), of.GetRequiredService<IDataProtectionProvider>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped(of => new InboxBook(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped(of => new ReminderBook(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<TimeProvider>()));
        Fetching(services);
        LongWorking(services);
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => FacilitiesTables.Map(model);

    /// <summary>What only a serving site does: it waits for what was just committed. The command line leaves it to the site.</summary>
    public static void AddWatch(IServiceCollection services)
    {
        services.AddHostedService<AtTheBell<FetchedPage, ReadPages>>();
        services.AddHostedService<AtTheBell<LongWork, RunWork>>();
    }

    private static void Fetching(IServiceCollection services)
    {
        services.AddSingleton<Bell<FetchedPage>>();
        services.AddSingleton<IFetcher>(of => new GuardedFetcher(of.GetRequiredService<SiteAddress>(), of.GetRequiredService<TimeProvider>())
        {
            IsListed = new ListedHosts(of.GetRequiredService<IServiceScopeFactory>()).Holds,
        });
        services.AddSingleton<ReadPages>();
        services.AddSingleton<IRecurringTask>(of => of.GetRequiredService<ReadPages>());
        services.AddScoped(of => new Titles(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell<FetchedPage>>(), of.GetRequiredService<TimeProvider>()));
    }

    private static void LongWorking(IServiceCollection services)
    {
        services.AddSingleton<Bell<LongWork>>();
        services.AddSingleton<WorkProgress>();
        services.AddSingleton<WorkShift>();
        services.AddSingleton<RunWork>();
        services.AddSingleton<IRecurringTask>(of => of.GetRequiredService<RunWork>());
        services.AddScoped(of => new LongWorks(
            of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<CurrentPerson>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell<LongWork>>(), of.GetRequiredService<WorkProgress>(), of.GetRequiredService<TimeProvider>()));
    }
}
