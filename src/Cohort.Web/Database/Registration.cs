using Cohort.Facilities;
using Cohort.Kernel.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cohort.Web.Database;

/// <summary>Picks the engine from Cohort:Database:Engine (Sqlite, PostgreSql or SqlServer) and Cohort:Database:Connection.</summary>
internal static class Registration
{
    /// <summary>The engine and the connection that the configuration asks for.</summary>
    public static (string Engine, string Connection) Target(IConfiguration configuration)
    {
        var section = configuration.GetSection("Cohort:Database");
        var engine = section["Engine"] ?? "Sqlite";
        return (engine, section["Connection"] ?? (engine == "Sqlite" ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataFolder.Of(configuration).FullName, "cohort.db") }.ToString() : ""));
    }

    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Cohort:Database");
        var (engine, connection) = Target(configuration);
        switch (engine)
        {
            case "Sqlite":
                Add<SqliteCohortDb, SqliteEngine>(services, options => options.UseSqlite(connection).AddInterceptors(new SecureDelete()));
                break;
            case "PostgreSql":
                Add<PostgreSqlCohortDb, PostgreSqlEngine>(services, options => options.UseNpgsql(connection));
                break;
            case "SqlServer":
                Add<SqlServerCohortDb, SqlServerEngine>(services, options => options.UseSqlServer(connection, sql =>
                {
                    var tuned = section.GetSection("SqlServer");
                    sql.CommandTimeout(tuned.GetValue("CommandTimeout", 30));
                    sql.MinBatchSize(tuned.GetValue("MinBatchSize", 4));
                    sql.MaxBatchSize(tuned.GetValue("MaxBatchSize", 42));
                    if (tuned.GetValue<int?>("CompatibilityLevel") is { } level)
                        sql.UseCompatibilityLevel(level);
                    if (tuned.GetValue("Retries", 0) is var retries and > 0)
                        sql.EnableRetryOnFailure(retries);
                }));
                break;
            case var other:
                throw new InvalidOperationException($"Cohort:Database:Engine is '{other}'. It must be Sqlite, PostgreSql or SqlServer.");
        }

        services.AddScoped<Migrator>();
        services.AddScoped<Traces>();
    }

    private static void Add<TContext, TEngine>(IServiceCollection services, Action<DbContextOptionsBuilder> options)
        where TContext : CohortDb
        where TEngine : class, IDatabaseEngine
    {
        services.AddDbContext<CohortDb, TContext>(builder =>
        {
            options(builder);
            builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        });
        services.AddSingleton<IDatabaseEngine, TEngine>();
    }

    private sealed class SqliteEngine : IDatabaseEngine
    {
        public bool IsLostRace(Exception failure) => failure.InnerException is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };
    }

    private sealed class PostgreSqlEngine : IDatabaseEngine
    {
        public bool IsLostRace(Exception failure) =>
            (failure as PostgresException ?? failure.InnerException) is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected };
    }

    private sealed class SqlServerEngine : IDatabaseEngine
    {
        public bool IsLostRace(Exception failure) => (failure as SqlException ?? failure.InnerException) is SqlException { Number: 2601 or 2627 or 1205 };
    }
}
