using Cohort.Kernel.Scheduling;
using Quartz;

namespace Cohort.Web.Scheduling;

/// <summary>
/// Brings the stored schedule to what the tasks say, before the scheduler starts. A trigger whose hours did not change is left
/// alone: what it missed while the machine slept is then caught up, once.
/// </summary>
internal sealed class Timetable(ISchedulerFactory schedulers, IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tasks = scope.ServiceProvider.GetServices<IRecurringTask>().ToList();
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var task in tasks)
        {
            var (job, trigger) = (new JobKey(task.Name), new TriggerKey(task.Name));
            if (await scheduler.GetTrigger(trigger, cancellationToken) is ICronTrigger kept && kept.CronExpressionString == task.Cron)
                continue;
            // Replaced in one operation: nodes that start together write the same, and none finds the other's in its way.
            await scheduler.ScheduleJob(
                JobBuilder.Create<TaskJob>().WithIdentity(job).StoreDurably().Build(),
                TriggerBuilder.Create().WithIdentity(trigger).WithCronSchedule(task.Cron, cron => cron.InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build(),
                ScheduleJobOptions.Replacing,
                cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
