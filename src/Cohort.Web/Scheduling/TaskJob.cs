using System.Globalization;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Quartz;

namespace Cohort.Web.Scheduling;

/// <summary>Runs the recurring task of its own name, in a scope of its own, as the house itself.</summary>
[DisallowConcurrentExecution]
internal sealed class TaskJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        var task = scope.ServiceProvider.GetServices<IRecurringTask>().Single(one => one.Name == context.JobDetail.Key.Name);
        var done = await task.Run(cancellationToken);
        context.Result = done == 0 ? JobRunReport.Skipped() : JobRunReport.Succeeded(done.ToString(CultureInfo.InvariantCulture));
    }
}
