using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cohort.Testing;

/// <summary>Counts SQL statements: a page's number must not grow with its data.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private int count;

    /// <summary>Statements since <see cref="Restart"/>.</summary>
    public int Count => count;

    /// <summary>Begins again at 0.</summary>
    public void Restart() => Interlocked.Exchange(ref count, 0);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
