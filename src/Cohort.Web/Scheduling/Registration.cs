using Quartz;

namespace Cohort.Web.Scheduling;

/// <summary>Quartz, with its tables in the application's own database. It makes them itself when it starts.</summary>
internal static class Registration
{
    /// <summary>The name of the scheduler, the same on every node.</summary>
    public const string Scheduler = "cohort";

    public static void AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        var (engine, connection) = Database.Registration.Target(configuration);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.InstanceName = Scheduler;
                options.GenerateInstanceId = true;
            });
            quartz.UseDefaultThreadPool(4);
            quartz.UseDefaultTimeZone(TimeZoneInfo.Utc);
            quartz.UsePersistentStore(store =>
            {
                switch (engine)
                {
                    case "PostgreSql":
                        store.UsePostgres(connection);
                        store.UseClustering();
                        break;
                    case "SqlServer":
                        store.UseSqlServer(connection);
                        store.UseClustering();
                        break;
                    default:
                        store.UseSqlite(connection);
                        break;
                }

                store.ProvisionSchema();
                store.UseExecutionHistory();
                store.UseSystemTextJsonSerializer();
            });
        });
        services.AddQuartzExecutionHistory(options =>
        {
            options.Retention = TimeSpan.FromDays(30);
            // A run that found nothing to do leaves its mark on the task's status; its line is not worth keeping.
            options.RetentionByResult[JobRunResult.Skipped] = TimeSpan.FromHours(1);
        });
        services.AddHostedService<Timetable>();
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
