using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Cohort.Web.Database;

/// <summary>For `build/migration`: the model of each engine, without a server.</summary>
public sealed class DesignTime :
    IDesignTimeDbContextFactory<SqliteCohortDb>, IDesignTimeDbContextFactory<PostgreSqlCohortDb>, IDesignTimeDbContextFactory<SqlServerCohortDb>
{
    SqliteCohortDb IDesignTimeDbContextFactory<SqliteCohortDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite("Data Source=none").Options, Modules.All);

    PostgreSqlCohortDb IDesignTimeDbContextFactory<PostgreSqlCohortDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCohortDb>().UseNpgsql("Host=none").Options, Modules.All);

    SqlServerCohortDb IDesignTimeDbContextFactory<SqlServerCohortDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerCohortDb>().UseSqlServer("Server=none").Options, Modules.All);
}
