using System.Globalization;
using Cohort.Web.Database;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cohort.Testing;

/// <summary>
/// A database of one's own for each factory, copied from a template that holds the cast. SQLite by default; PostgreSQL
/// when COHORT_TEST_POSTGRES gives a connection that may create databases.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("COHORT_TEST_POSTGRES");
    private static readonly Lazy<string> Template = new(MakeTemplate, LazyThreadSafetyMode.ExecutionAndPublication);
    private static readonly Lazy<string> Bare = new(() => Make("empty", filled: false), LazyThreadSafetyMode.ExecutionAndPublication);

    private TestDatabase(string folder, string? name)
    {
        Folder = folder;
        Settings = SettingsOf(folder, name);
        database = name;
    }

    private readonly string? database;

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The settings that lead the host to it.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>A copy of the cast.</summary>
    public static TestDatabase OfTheCast() => Copy(Template.Value);

    /// <summary>Migrated, and empty.</summary>
    public static TestDatabase Empty() => Copy(Bare.Value);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!Directory.Exists(Folder))
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Server is not null)
            Execute($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        Directory.Delete(Folder, recursive: true);
    }

    private static TestDatabase Copy(string template)
    {
        var folder = Directory.CreateTempSubdirectory("cohort-test-").FullName;
        if (Server is null)
        {
            File.Copy(template, Path.Combine(folder, "cohort.db"));
            return new TestDatabase(folder, null);
        }

        var name = $"test_{Guid.NewGuid():N}";
        Execute($"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(folder, name);
    }

    private static string MakeTemplate() => Make("cast", filled: true);

    private static string Make(string kind, bool filled)
    {
        var folder = Directory.CreateTempSubdirectory("cohort-template-").FullName;
        var name = Server is null ? null : string.Create(CultureInfo.InvariantCulture, $"template_{kind}_{Environment.ProcessId}");
        if (name is not null)
        {
            Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            Execute($"CREATE DATABASE {name}");
            // A server is migrated by an explicit command, before the host starts.
            var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
            using var db = new PostgreSqlCohortDb(new DbContextOptionsBuilder<PostgreSqlCohortDb>().UseNpgsql(connection).Options, Web.Modules.All);
            db.Database.Migrate();
        }

        using (var factory = new CohortFactory(SettingsOf(folder, name)))
            factory.Arrange(filled).GetAwaiter().GetResult();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return name ?? Path.Combine(folder, "cohort.db");
    }

    private static Dictionary<string, string?> SettingsOf(string folder, string? name)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder };
        if (Server is not null)
        {
            settings["Cohort:Database:Engine"] = "PostgreSql";
            settings["Cohort:Database:Connection"] = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 8 }.ToString();
        }

        return settings;
    }

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
