using Cohort.Web.Database;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cohort.LoadTests.Data;

/// <summary>A database of a server for one bench, empty at each run.</summary>
internal static class BenchDatabase
{
    /// <param name="server">A PostgreSQL connection that may create databases.</param>
    /// <param name="what">Which bench.</param>
    /// <returns>The connection of the new database, migrated.</returns>
    public static async Task<string> Fresh(string server, string what)
    {
        var name = $"cohort_bench_{what}";
        await using (var connection = new NpgsqlConnection(server))
        {
            await connection.OpenAsync();
            foreach (var sql in new[] { $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name}" })
            {
                await using var command = connection.CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync();
            }
        }

        var ours = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
        await using var db = new PostgreSqlCohortDb(new DbContextOptionsBuilder<PostgreSqlCohortDb>().UseNpgsql(ours).Options, Web.Modules.All);
        await db.Database.MigrateAsync();
        return ours;
    }
}
