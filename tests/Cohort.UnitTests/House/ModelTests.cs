using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Web.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cohort.UnitTests.House;

public sealed class ModelTests
{
    public static TheoryData<string> Engines => ["Sqlite", "PostgreSql", "SqlServer"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_migrations_say_what_the_model_says(string engine)
    {
        using var db = Open(engine);
        db.Database.HasPendingModelChanges().ShouldBeFalse($"run: build/migration NAME ({engine})");
    }

    [Fact]
    public void The_script_for_SQL_Server_can_be_run_twice()
    {
        using var db = Open("SqlServer");
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        script.ShouldContain("IF NOT EXISTS");
        script.ShouldContain("Curriculum_Workshop");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_text_has_a_length_and_every_value_a_kind_that_the_three_engines_share(string engine)
    {
        using var db = Open(engine);
        var properties = db.Model.GetEntityTypes().SelectMany(one => one.GetProperties()).ToList();
        properties.Count.ShouldBeGreaterThan(100);
        properties.Where(one => one.ClrType == typeof(string) && one.GetMaxLength() is null).Select(Name).ShouldBeEmpty();
        Type[] shared = [typeof(string), typeof(int), typeof(bool), typeof(Guid), typeof(DateTime), typeof(DateOnly), typeof(byte[]), typeof(DateTimeOffset)];
        properties.Where(one => (Nullable.GetUnderlyingType(one.ClrType) ?? one.ClrType) is var type && !type.IsEnum && !shared.Contains(type)).Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Tables_carry_the_name_of_their_module_and_names_are_short()
    {
        using var db = Open("PostgreSql");
        foreach (var entity in db.Model.GetEntityTypes())
        {
            var owner = entity.ClrType.Assembly == typeof(Person).Assembly || entity.ClrType.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal)
                ? "People" : Web.Modules.All.Single(one => one.GetType().Assembly == entity.ClrType.Assembly).Name;
            entity.GetTableName()!.ShouldStartWith(owner + "_");
            new[] { entity.GetTableName()! }.Concat(entity.GetIndexes().Select(one => one.GetDatabaseName()!)).Concat(entity.GetForeignKeys().Select(one => one.GetConstraintName()!))
                .Where(one => one.Length > 63).ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_foreign_key_crosses_modules_and_none_cascades_outside_an_aggregate()
    {
        using var db = Open("Sqlite");
        var keys = db.Model.GetEntityTypes().SelectMany(one => one.GetForeignKeys()).ToList();
        keys.Count.ShouldBeGreaterThan(10);
        keys.Where(one => one.DeclaringEntityType.ClrType.Assembly != one.PrincipalEntityType.ClrType.Assembly && !one.DeclaringEntityType.GetTableName()!.StartsWith("People_", StringComparison.Ordinal)).ShouldBeEmpty();
        keys.Where(one => one.DeleteBehavior == DeleteBehavior.Cascade && one.PrincipalToDependent is null && !one.DeclaringEntityType.GetTableName()!.StartsWith("People_", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_two_people_may_edit_at_once_carries_its_version()
    {
        using var db = Open("Sqlite");
        var versioned = db.Model.GetEntityTypes().Where(one => one.ClrType.IsAssignableTo(typeof(IVersioned))).ToList();
        versioned.Count.ShouldBeGreaterThan(4);
        versioned.Where(one => !one.FindProperty("Version")!.IsConcurrencyToken).ShouldBeEmpty();
    }

    private static string Name(IReadOnlyProperty one) => $"{one.DeclaringType.DisplayName()}.{one.Name}";

    private static CohortDb Open(string engine) => engine switch
    {
        "Sqlite" => ((IDesignTimeDbContextFactory<SqliteCohortDb>)new DesignTime()).CreateDbContext([]),
        "PostgreSql" => ((IDesignTimeDbContextFactory<PostgreSqlCohortDb>)new DesignTime()).CreateDbContext([]),
        _ => ((IDesignTimeDbContextFactory<SqlServerCohortDb>)new DesignTime()).CreateDbContext([]),
    };
}
