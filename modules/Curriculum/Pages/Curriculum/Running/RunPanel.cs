using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>Today, while a half-day runs: what happens now. For who may start it, in the time when it is to begin: the way to.</summary>
internal sealed class RunPanel(RunReader reader, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    /// <summary>How long before its first line a half-day may be started from Today, in minutes.</summary>
    private const int Early = 30;

    public int Order => 1;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Tutor)
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        var minute = (context.Now.Hour * 60) + context.Now.Minute;
        foreach (var part in new[] { DayPart.Morning, DayPart.Afternoon })
        {
            var reading = await reader.Read(context.Cohort, context.Date, part, stop);
            var view = new RunView(reading, now, person.Builds(context.Cohort), person.Id);
            if (view.Current is not null)
                return Part(view);
            var first = reading.Plan.Select(one => one.PlannedAt).DefaultIfEmpty(RunClock.LastMinute).Min();
            if (view.MayStart && (person.Steers(context.Cohort) || reading.Workshops.Any(one => one.Workshop.IsLedBy(person.Id))) && minute >= first - Early && minute < view.Forecast.Planned)
                return Part(view);
        }

        return null;
    }

    private static TodayPart Part(RunView view) => new("/Pages/Curriculum/Running/_TodayRun.cshtml", view, false);
}
