using Cohort.Facilities.PersonalData;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.House;

/// <summary>Whoever adds a column that holds a person says what becomes of it when that person is erased.</summary>
public sealed class PersonalDataTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Every_table_that_knows_people_says_what_becomes_of_them_once()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var answers = scope.ServiceProvider.GetServices<IPersonalData>().ToList();
        var told = answers.SelectMany(one => one.Tables.Select(table => (table.Entity, one))).ToList();
        var knows = await host.Read(db => Task.FromResult(db.Model.GetEntityTypes().Where(one => one.ClrType == typeof(Person) || one.GetProperties().Any(Holds)).Select(one => one.ClrType).ToList()));
        knows.Count.ShouldBeGreaterThan(25);
        knows.Where(one => told.Count(table => table.Entity == one) != 1).Select(one => $"{one.Name} has a column that holds a person: name it in the Tables of its module's IPersonalData").ShouldBeEmpty();
        told.Where(one => !knows.Contains(one.Entity)).Select(one => $"{one.Entity.Name} holds no person").ShouldBeEmpty();
        told.Where(one => one.Entity.Assembly != one.one.GetType().Assembly && one.Entity.Assembly != typeof(Person).Assembly && !one.Entity.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal))
            .Select(one => $"{one.Entity.Name} is told by another module").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_reason_and_every_list_has_its_French()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var texts = host.Services.GetRequiredService<Texts>();
        foreach (var one in scope.ServiceProvider.GetServices<IPersonalData>())
        {
            one.Tables.Select(table => table.Why).Where(why => !texts.Knows(why)).ShouldBeEmpty();
            (await one.Export(Guid.NewGuid(), default)).Keys.Where(name => !texts.Knows(name)).ShouldBeEmpty();
        }
    }

    private static bool Holds(IProperty column) => (Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType) == typeof(Guid)
        ? column.Name is "PersonId" or "UserId" or "By" || column.Name.EndsWith("By", StringComparison.Ordinal)
        : column.ClrType == typeof(string) && column.GetMaxLength() == 256 && (column.Name is "To" || column.Name.EndsWith("Email", StringComparison.Ordinal));
}
