using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Scheduling;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
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
        Mail(services);
        services.AddScoped(of => new ReminderBook(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<TimeProvider>()));
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => FacilitiesTables.Map(model);

    private static void Mail(IServiceCollection services)
    {
        services.AddKeyedSingleton<Bell>(MailPost.BellName);
        services.AddSingleton(of => MailSettings.Of(of.GetRequiredService<IConfiguration>(), of.GetRequiredService<SiteAddress>()));
        services.AddSingleton<UnsubscribeToken>();
        services.AddSingleton<MailWriter>();
        services.AddSingleton<MailDelivery>();
        services.AddScoped<IRecurringTask, SendMail>();
        services.AddScoped<IMailCarrier>(of => of.GetRequiredService<MailSettings>().HasServer
            ? ActivatorUtilities.CreateInstance<SmtpCarrier>(of)
            : ActivatorUtilities.CreateInstance<FolderCarrier>(of));
        services.AddScoped(of => new MailQueue(
            of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<SiteAddress>(), of.GetRequiredService<IDataProtectionProvider>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredKeyedService<Bell>(MailPost.BellName), of.GetRequiredService<TimeProvider>()));
        services.AddScoped(of => new MailTrace(of.GetRequiredService<FacilitiesDb>()));
        services.AddScoped(of => new ResetMail(of.GetRequiredService<MailQueue>(), of.GetRequiredService<UserManager<Person>>(), of.GetRequiredService<Texts>(), of.GetRequiredService<TimeProvider>()));
    }
}
