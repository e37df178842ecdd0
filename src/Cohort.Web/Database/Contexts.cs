using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Database;

/// <summary>The database on SQLite: the embedded default.</summary>
public sealed class SqliteCohortDb(DbContextOptions<SqliteCohortDb> options, IReadOnlyList<IModule> modules) : CohortDb(options, modules);

/// <summary>The database on PostgreSQL.</summary>
public sealed class PostgreSqlCohortDb(DbContextOptions<PostgreSqlCohortDb> options, IReadOnlyList<IModule> modules) : CohortDb(options, modules);

/// <summary>The database on SQL Server.</summary>
public sealed class SqlServerCohortDb(DbContextOptions<SqlServerCohortDb> options, IReadOnlyList<IModule> modules) : CohortDb(options, modules);
