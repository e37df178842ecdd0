using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts;

/// <summary>For a tutor: where the trainees are this week and the next.</summary>
internal sealed class TutorPanel(IMediator mediator) : ITodayPanel
{
    private const int Week = 7;

    public int Order => 20;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role != Role.Tutor)
            return null;
        var monday = context.Date.AddDays(-(((int)context.Date.DayOfWeek + 6) % Week));
        var halves = await mediator.Send(new GetCalendar(context.Cohort, monday, monday.AddDays((2 * Week) - 1)), stop);
        return new TodayPart("/Pages/Cohorts/_TutorWeeks.cshtml", new TutorWeeks(context.Cohort, monday, halves), Aside: false);
    }
}

/// <summary>Two weeks of half-days from a Monday.</summary>
internal sealed record TutorWeeks(Guid Cohort, DateOnly Monday, IReadOnlyList<HalfDayCard> HalfDays)
{
    /// <summary>The half-days of a date: one line for a whole day of one kind, else one a half.</summary>
    public IEnumerable<HalfDayCard> On(DateOnly date) => HalfDays.Where(one => one.Date == date && one.Kind != HalfDayKind.Off);
}
