using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cohort.Testing;

/// <summary>Counts SQL statements: a page's number must not grow with its data.</summary>
public sealed class StatementCounter : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int count, changes, reads;

    /// <summary>Statements since <see cref="Restart"/>.</summary>
    public int Count => count;

    /// <summary>Statements among them that only read, since <see cref="Restart"/>.</summary>
    public int Reads => reads;

    /// <summary>Updates and deletes that answer no rows, and transactions, since <see cref="Restart"/>.</summary>
    public int Changes => changes;

    /// <summary>Begins again at 0.</summary>
    public void Restart()
    {
        Interlocked.Exchange(ref count, 0);
        Interlocked.Exchange(ref changes, 0);
        Interlocked.Exchange(ref reads, 0);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref changes);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref changes);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        if (command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
            Interlocked.Increment(ref reads);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
