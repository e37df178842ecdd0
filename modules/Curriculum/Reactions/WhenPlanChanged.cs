using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Reminders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reactions;

/// <summary>What was placed is to be reminded of; what moved in the next days is to be told.</summary>
internal sealed class WhenPlanChanged(CurriculumDb db, ReminderPlanner planner) : INotificationHandler<PlanChanged>
{
    public async Task Handle(PlanChanged notification, CancellationToken cancellationToken)
    {
        var change = await db.Changes.AsNoTracking().Include(one => one.Lines).FirstAsync(one => one.Id == notification.Change, cancellationToken);
        var ids = change.Lines.Select(one => one.WorkshopId).ToList();
        var workshops = await db.Workshops.AsNoTracking().Include(one => one.Slots).Where(one => ids.Contains(one.Id)).ToListAsync(cancellationToken);
        foreach (var workshop in workshops)
        {
            await planner.Plan(notification.Cohort, workshop.AsBoard(), cancellationToken);
            var line = change.Lines.First(one => one.WorkshopId == workshop.Id);
            var before = line.Before.Length == 0 ? null : WorkshopSnapshot.Read(line.Before);
            await planner.Tell(notification.Cohort, change, workshop.AsBoard(), before, cancellationToken);
        }
    }
}
