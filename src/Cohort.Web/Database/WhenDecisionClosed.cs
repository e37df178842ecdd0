using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Database;

/// <summary>
/// SQLite's log holds one state of a secret ballot box after the other, each beside a voter; sealed, but the key is not far.
/// Once the decision is closed, the log is emptied.
/// </summary>
internal sealed partial class WhenDecisionClosed(UnitOfWork work, IServiceScopeFactory scopes, ILogger<WhenDecisionClosed> log) : INotificationHandler<DecisionClosed>
{
    public Task Handle(DecisionClosed notification, CancellationToken cancellationToken)
    {
        work.AfterCommit(Empty);
        return Task.CompletedTask;
    }

    // Another connection: that of the command is still in its transaction. If somebody reads or writes this moment, a later one empties it.
    private void Empty()
    {
        try
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<CohortDb>();
            if (db.Database.IsSqlite())
                db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException)
        {
            // The close stands, whatever became of the log.
            SayKept(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The log of SQLite was not emptied after a decision closed")]
    private partial void SayKept(Exception failure);
}
