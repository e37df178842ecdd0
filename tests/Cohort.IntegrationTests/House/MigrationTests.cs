using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Web.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cohort.IntegrationTests.House;

/// <summary>Each migration is tried on a filled database of the version before.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cohort-migration-").FullName;

    [Fact]
    public async Task A_framework_of_the_first_version_keeps_its_code_as_its_name()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("Beginning");
        var (framework, block, competence) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Framework (Id, Code, Title, ShortTitle, Successor, Source, ImportedAt) VALUES ({framework}, 'RNCP34137', 'REMN', 'REMN', '', '', '2026-01-01')");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_FrameworkNode (Id, FrameworkId, Kind, Code, Statement, SearchText, Position) VALUES ({block}, {framework}, 'Block', 'B1', 'Bloc', '', 0)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_FrameworkNode (Id, FrameworkId, ParentId, Kind, Code, Statement, SearchText, Position) VALUES ({competence}, {framework}, {block}, 'Competence', '1.1', 'Accueillir', '', 1)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Pin (Id, CohortId, FrameworkId, Position) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {framework}, 1)");

        await db.Database.MigrateAsync();

        var read = await db.Set<Framework>().Include(one => one.Nodes).SingleAsync();
        (read.Identifier, read.Format, read.Level).ShouldBe(("RNCP34137", FileFormat.Csv, 2));
        read.Nodes.OrderBy(one => one.Position).Select(one => (one.Identifier, one.Statement, one.ParentId)).ShouldBe([("B1", "Bloc", null), ("1.1", "Accueillir", block)]);
        (await db.Set<Pin>().SingleAsync()).FrameworkId.ShouldBe(framework);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
