using System.Globalization;
using Cohort.Facilities;
using Cohort.Kernel.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Database;

/// <summary>Brings the database to the present model. SQLite: at start, after a copy of the file; servers: by `cohort migrate`.</summary>
internal sealed class Migrator(CohortDb db, IConfiguration configuration, TimeProvider clock, ILogger<Migrator> log)
{
    public async Task AtStart()
    {
        var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
        if (pending.Count == 0)
            return;
        if (!db.Database.IsSqlite())
            throw new InvalidOperationException($"{pending.Count} migrations are pending. Run: cohort migrate");
        await Migrate();
    }

    /// <summary>Applies what is pending and tells how many migrations that was.</summary>
    public async Task<int> Migrate()
    {
        if (db.Database.IsSqlServer())
            await CreateSqlServerDatabase();
        var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
        var file = db.Database.IsSqlite() ? new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource : null;
        if (file is not null && pending > 0 && File.Exists(file))
            Copy(file);
        await db.Database.MigrateAsync();
        if (file is not null)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
            DataFolder.Close(file);
        }

        return pending;
    }

    private void Copy(string file)
    {
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var copy = Path.Combine(DataFolder.Of(configuration, "copies").FullName, $"before-migration-{stamp}.db");
        SqliteFiles.Copy(file, copy);
        log.LogInformation("Copied the database to {Copy} before migrating", copy);
    }

    // EF's own creation asks for rights that a hosted database often lacks; an existing database is left alone.
    private async Task CreateSqlServerDatabase()
    {
        var target = new SqlConnectionStringBuilder(db.Database.GetConnectionString());
        var name = target.InitialCatalog;
        target.InitialCatalog = "master";
        await using var connection = new SqlConnection(target.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"IF DB_ID(N'{name.Replace("'", "''", StringComparison.Ordinal)}') IS NULL CREATE DATABASE [{name.Replace("]", "]]", StringComparison.Ordinal)}]";
        await command.ExecuteNonQueryAsync();
    }
}
