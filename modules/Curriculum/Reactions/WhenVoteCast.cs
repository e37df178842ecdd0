using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.Pipeline;
using MediatR;

namespace Cohort.Curriculum.Reactions;

/// <summary>The open pages of the launch see a vote as soon as it is committed; one reading serves them all.</summary>
internal sealed class WhenVoteCast(LaunchBell bell, UnitOfWork work) : INotificationHandler<VoteCast>
{
    public Task Handle(VoteCast notification, CancellationToken cancellationToken)
    {
        work.AfterCommit(() => bell.Count(notification.Cohort));
        return Task.CompletedTask;
    }
}
