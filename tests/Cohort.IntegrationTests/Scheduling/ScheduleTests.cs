using Cohort.Kernel.Data;
using Cohort.Testing;
using Cohort.Web.Pages.Upkeep;
using Cohort.Web.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Quartz.Extensibility;

namespace Cohort.IntegrationTests.Scheduling;

/// <summary>The real scheduler, on its tables in the application's database.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public async Task A_task_runs_when_asked_and_a_missed_run_is_caught_up_once()
    {
        using var database = TestDatabase.OfTheCast();
        await using (var first = new Host(database))
        {
            using var coordinator = await Visitor.SignedIn(first, Cast.Coordinator);
            var page = await coordinator.Get("/upkeep");
            page.Page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThanOrEqualTo(3);
            page.Text.ShouldContain("CloseInvitations");
            (await coordinator.Press(page, "button[formaction*=CloseInvitations]")).Code.ShouldBe(302);
            (await Runs(first, "CloseInvitations", atLeast: 1)).Count.ShouldBe(1);
            (await coordinator.Get("/upkeep")).Page.QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains("CloseInvitations", StringComparison.Ordinal)).TextContent.ShouldContain("Rien à faire");
            using var trainer = await Visitor.SignedIn(first, Cast.Trainer);
            (await trainer.Get("/upkeep")).Code.ShouldBe(403);
        }

        // The machine slept: three nights were missed.
        await using (var between = new CastHostOf(database))
        {
            await between.Read(async db =>
            {
                var missed = DateTimeOffset.UtcNow.AddDays(-3).UtcTicks;
                return await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite()
                    ? "UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = {0}, PREV_FIRE_TIME = {0} WHERE TRIGGER_NAME = 'PlanReminders'"
                    : "UPDATE qrtz_triggers SET next_fire_time = {0}, prev_fire_time = {0} WHERE trigger_name = 'PlanReminders'", missed);
            });
        }

        await using var again = new Host(database);
        _ = again.Services;
        (await Runs(again, "PlanReminders", atLeast: 1)).Count.ShouldBe(1);
        (await Next(again, "PlanReminders")).ShouldNotBeNull().ShouldBeGreaterThan(DateTime.UtcNow);
        (await Runs(again, "PlanReminders", atLeast: 1)).Count.ShouldBe(1, "three nights are caught up once");
    }

    /// <summary>When it runs next, once that is written: a node of a cluster writes it some moments later.</summary>
    private static async Task<DateTime?> Next(CohortFactory host, string task)
    {
        for (var tries = 0; ; tries++)
        {
            var next = (await host.AsHouse(new GetTasks())).Single(one => one.Name == task).Next;
            if (next > DateTime.UtcNow || tries == 100)
                return next;
            await Task.Delay(100);
        }
    }

    /// <summary>The recorded runs of a task, once there are so many and the scheduler has had the time for one more.</summary>
    private static async Task<IReadOnlyList<ExecutionHistoryEntry>> Runs(CohortFactory host, string task, int atLeast)
    {
        var history = host.Services.GetRequiredService<IExecutionHistoryStore>();
        for (var tries = 0; ; tries++)
        {
            var found = (await history.QueryExecutions(new ExecutionHistoryQuery { SchedulerName = Registration.Scheduler, Job = new JobKey(task) }, CancellationToken.None)).Items;
            if (found.Count >= atLeast || tries == 300)
                return found;
            await Task.Delay(100);
        }
    }

    /// <summary>On real time: that is what the scheduler waits for.</summary>
    private sealed class Host(TestDatabase database) : CohortFactory(database.Settings.Append(new("Cohort:Background", "true")).ToDictionary(StringComparer.Ordinal))
    {
        protected override TimeProvider Time => TimeProvider.System;
    }

    private sealed class CastHostOf(TestDatabase database) : CohortFactory(database.Settings);
}
