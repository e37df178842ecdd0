using Cohort.Cohorts.Tasks;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel.Modules;
using Cohort.Kernel.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Cohorts;

/// <summary>What the opening of a day, and of a promo, is made of.</summary>
internal static class OpeningParts
{
    public static void Register(IServiceCollection services)
    {
        services.AddScoped<IRecurringTask, EraseCheckIns>();
        services.AddScoped<IPersonalData, OpeningPersonalData>();
        services.AddScoped<ITodayPanel, OpeningPanel>();
    }
}
