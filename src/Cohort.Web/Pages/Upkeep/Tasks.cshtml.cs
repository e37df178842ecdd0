using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.Ui;
using Cohort.Web.Scheduling;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Quartz;
using Quartz.Extensibility;

namespace Cohort.Web.Pages.Upkeep;

/// <summary>Every recurring task: what, last, how long, with what result, next; and one can be run now.</summary>
internal sealed class TasksModel : CohortPage
{
    public IReadOnlyList<GetTasks.Line> Lines { get; private set; } = [];

    public Delays Delays { get; private set; } = null!;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public override async Task Load()
    {
        Lines = await Send(new GetTasks());
        Delays = await Send(new GetDelays());
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(string name)
    {
        // The scheduler keeps its own transaction: a command of ours would only wait for it.
        Access.Coordinator.Demand(HttpContext.RequestServices.GetRequiredService<CurrentPerson>());
        if (HttpContext.RequestServices.GetServices<IRecurringTask>().All(one => one.Name != name))
            throw new NotFound();
        if (HttpContext.RequestServices.GetService<ISchedulerFactory>() is not { } schedulers)
            throw new Refusal("Nothing runs by itself on this machine (Cohort:Background is off).");
        await (await schedulers.GetScheduler(HttpContext.RequestAborted)).TriggerJob(new JobKey(name), cancellationToken: HttpContext.RequestAborted);
        return Done("/upkeep", L["It runs now. Look at the page again in a moment."]);
    }
}

/// <summary>The tasks and how their runs went.</summary>
internal sealed record GetTasks : IQuery<IReadOnlyList<GetTasks.Line>>
{
    public Access Access => Access.Coordinator;

    /// <summary>One task; instants in UTC. <paramref name="Failure"/>: what the last failed run said, if it is the last run.</summary>
    internal sealed record Line(string Name, string Does, DateTime? Last, TimeSpan Took, JobRunResult? Result, string? Summary, int Failures, string? Failure, DateTime? FailedAt, DateTime? Next);

    internal sealed class Handler(IEnumerable<IRecurringTask> tasks, IServiceProvider services) : IRequestHandler<GetTasks, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(GetTasks request, CancellationToken cancellationToken)
        {
            if (services.GetService<ISchedulerFactory>() is not { } schedulers)
                return [.. tasks.Select(one => new Line(one.Name, one.Does, null, TimeSpan.Zero, null, null, 0, null, null, null))];
            var history = services.GetRequiredService<IExecutionHistoryStore>();
            var runs = (await history.QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = Registration.Scheduler }, cancellationToken)).Items.ToDictionary(one => one.Job.Name, StringComparer.Ordinal);
            var triggers = (await (await schedulers.GetScheduler(cancellationToken)).GetTriggers([.. tasks.Select(one => new TriggerKey(one.Name))], cancellationToken)).ToDictionary(one => one.Key.Name, StringComparer.Ordinal);
            return [.. tasks.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one =>
            {
                var run = runs.GetValueOrDefault(one.Name);
                return new Line(one.Name, one.Does, run?.LastFiredAtUtc.UtcDateTime, run?.LastDuration ?? TimeSpan.Zero, run?.LastResult, run?.LastSummary,
                    run?.ConsecutiveFailures ?? 0, run?.LastFailureMessage, run?.LastFailedAtUtc?.UtcDateTime, triggers.GetValueOrDefault(one.Name)?.NextFireTimeUtc?.UtcDateTime);
            })];
        }
    }
}
