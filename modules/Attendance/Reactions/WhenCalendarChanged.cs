using Cohort.Attendance.Reminders;
using Cohort.Attendance.Tasks;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using MediatR;

namespace Cohort.Attendance.Reactions;

/// <summary>Half-days that appear in the next days are told of like the others; those that vanish tell nothing when their hour comes.</summary>
internal sealed class WhenCalendarChanged(ReminderBook book, IMediator mediator, TimeProvider clock) : INotificationHandler<CalendarChanged>
{
    public async Task Handle(CalendarChanged notification, CancellationToken cancellationToken)
    {
        var from = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        var halves = (await mediator.Send(new GetCalendar(notification.Cohort, from, from.AddDays(PlanSigning.Days)), cancellationToken)).Where(one => one.Kind == HalfDayKind.Centre).Select(one => (one.Date, one.Part)).ToList();
        if (halves.Count > 0)
            await SignPlan.Plan(book, await mediator.Send(new GetPromo(notification.Cohort), cancellationToken), halves, cancellationToken);
    }
}
