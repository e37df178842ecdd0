using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cohort.Web.Database;

/// <summary>SQLite: what is deleted is overwritten, not only left out; else names could be read from the file long after.</summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string Pragma = "PRAGMA secure_delete = ON";
}
