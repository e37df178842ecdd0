using Cohort.Facilities.Cleaning;
using Cohort.Facilities.Digests;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Facilities.Work;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Scheduling;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities;

/// <summary>The services of each facility. A public type with an internal constructor is made here: its rows are nobody else's.</summary>
internal static class FacilitiesServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<FacilitiesDb>();
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Signing.BoxSeal>();
        services.AddScoped<IRecurringTask, CleanRecords>();
        Telling(services);
        Mailing(services);
        Fetching(services);
        Working(services);
        KeepingFiles(services);
        services.AddScoped<IPersonalData, FacilitiesPersonalData>();
    }

    public static void AddWatch(IServiceCollection services)
    {
        services.AddHostedService<AtTheBell<OutgoingMail, SendMail>>();
        services.AddHostedService<AtTheBell<RoomPost, SendPosts>>();
        services.AddHostedService<AtTheBell<FetchedPage, ReadPages>>();
        services.AddHostedService<AtTheBell<LongWork, RunWork>>();
        services.AddHostedService<AtTheBell<Reminder, RingReminders>>();
        services.AddHostedService<RingEachMinute<Reminder>>();
    }

    private static void Telling(IServiceCollection services)
    {
        AddTask<Reminder, RingReminders>(services);
        services.AddScoped<IRecurringTask, SendDigests>();
        services.AddScoped<IRecurringTask, EnrolReaders>();
        AddTask<RoomPost, SendPosts>(services);
        services.AddSingleton<WebhookSeal>();
        services.AddScoped<RoomQueue>();
        services.AddScoped<DigestWords>();
        services.AddScoped<IDigestPart, InboxPart>();
        services.AddScoped(of => new InboxBook(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped(of => new ReminderBook(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<TimeProvider>()));
    }

    private static void Mailing(IServiceCollection services)
    {
        AddTask<OutgoingMail, SendMail>(services);
        services.AddSingleton(of => MailSettings.Of(of.GetRequiredService<IConfiguration>(), of.GetRequiredService<SiteAddress>()));
        services.AddSingleton<UnsubscribeToken>();
        services.AddSingleton<MailFolder>();
        services.AddSingleton<MailWriter>();
        services.AddSingleton<MailDelivery>();
        services.AddScoped<IMailCarrier>(of => of.GetRequiredService<MailSettings>().HasServer
            ? ActivatorUtilities.CreateInstance<SmtpCarrier>(of)
            : ActivatorUtilities.CreateInstance<FolderCarrier>(of));
        services.AddScoped(of => new MailQueue(
            of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<SiteAddress>(), of.GetRequiredService<IDataProtectionProvider>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell<OutgoingMail>>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped<GuestLetters>();
        services.AddScoped(of => new MailTrace(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<MailSettings>()));
        services.AddScoped(of => new ResetMail(of.GetRequiredService<MailQueue>(), of.GetRequiredService<UserManager<Person>>(), of.GetRequiredService<Texts>(), of.GetRequiredService<TimeProvider>()));
    }

    private static void Fetching(IServiceCollection services)
    {
        AddTask<FetchedPage, ReadPages>(services);
        services.AddSingleton(of => new GuardedFetcher(of.GetRequiredService<SiteAddress>(), of.GetRequiredService<TimeProvider>())
        {
            IsListed = new ListedHosts(of.GetRequiredService<IServiceScopeFactory>()).Holds,
        });
        services.AddSingleton<IFetcher>(of => of.GetRequiredService<GuardedFetcher>());
        services.AddSingleton<IPoster>(of => of.GetRequiredService<GuardedFetcher>());
        services.AddSingleton<ILooker>(of => of.GetRequiredService<GuardedFetcher>());
        services.AddScoped(of => new Titles(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell<FetchedPage>>(), of.GetRequiredService<TimeProvider>()));
    }

    private static void Working(IServiceCollection services)
    {
        AddTask<LongWork, RunWork>(services);
        services.AddSingleton<WorkProgress>();
        services.AddSingleton<WorkShift>();
        services.AddScoped(of => new LongWorks(
            of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<CurrentPerson>(), of.GetRequiredService<UnitOfWork>(), of.GetRequiredService<Bell<LongWork>>(), of.GetRequiredService<WorkProgress>(), of.GetRequiredService<TimeProvider>()));
    }

    private static void KeepingFiles(IServiceCollection services)
    {
        services.AddSingleton<FileLimits>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<IFileStore>(of => of.GetRequiredService<FileStore>());
        services.AddScoped(of => new Attachments(of.GetRequiredService<FacilitiesDb>(), of.GetRequiredService<FileLimits>(), of.GetRequiredService<Titles>(), of.GetRequiredService<CurrentPerson>(), of.GetRequiredService<TimeProvider>()));
        services.AddScoped<IRecurringTask, CleanFiles>();
    }

    /// <summary>A task that also has a bell; it opens its own scopes.</summary>
    private static void AddTask<TFor, TTask>(IServiceCollection services)
        where TTask : class, IRecurringTask
    {
        services.AddSingleton<Bell<TFor>>();
        services.AddSingleton<TTask>();
        services.AddSingleton<IRecurringTask>(of => of.GetRequiredService<TTask>());
    }
}
