using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Cohorts;

/// <summary>What "who knows what" is made of.</summary>
internal static class DirectoryParts
{
    public static void Register(IServiceCollection services)
    {
        services.AddScoped<DirectoryReading>();
        services.AddScoped<ContactDesk>();
        services.AddScoped<IReminderRule, ConsentEndsRule>();
        services.AddScoped<IReminderRule, ContactAskedRule>();
        services.AddScoped<IReminderRule, ContactAnsweredRule>();
        services.AddScoped<IReminderRule, ContactLapsedRule>();
        services.AddScoped<IReminderRule, ContactWaitsRule>();
        services.AddScoped<IPersonalData, DirectoryPersonalData>();
        services.AddScoped<ISearchSource, KnowHowSearch>();
    }
}
