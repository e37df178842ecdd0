using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Launches;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reactions;

/// <summary>The group has decided: its launch goes on to placing.</summary>
internal sealed class WhenDecisionClosed(CurriculumDb db, LaunchTable table) : INotificationHandler<DecisionClosed>
{
    public async Task Handle(DecisionClosed notification, CancellationToken cancellationToken)
    {
        var launch = await db.Launches.Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == notification.Cohort && one.DecisionId == notification.Decision, cancellationToken);
        if (launch?.Written == Phase.Decide)
        {
            launch.Enter(Phase.Place, table.Me, table.Now);
            table.RingAfterwards(notification.Cohort);
        }
    }
}
