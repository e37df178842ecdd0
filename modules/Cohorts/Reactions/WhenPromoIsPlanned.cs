using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reactions;

/// <summary>The opening of a promo is to be told, on the days before its first.</summary>
internal sealed class WhenPromoIsPlanned(CohortsDb db, ReminderBook book) : INotificationHandler<PromoOpened>, INotificationHandler<CalendarChanged>
{
    public Task Handle(PromoOpened notification, CancellationToken cancellationToken) => Plan(notification.Cohort, cancellationToken);

    public Task Handle(CalendarChanged notification, CancellationToken cancellationToken) => Plan(notification.Cohort, cancellationToken);

    private async Task Plan(Guid cohort, CancellationToken stop) =>
        await OpeningPlan.Plan(book, await db.Promos.AsNoTracking().FirstAsync(one => one.Id == cohort, stop), stop);
}
