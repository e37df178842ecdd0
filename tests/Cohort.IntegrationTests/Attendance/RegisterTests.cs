using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Facilities.Signing;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Attendance;

public sealed class RegisterTests
{
    [Fact]
    public async Task What_is_sealed_and_corrected_leaves_as_a_file_that_is_verified_without_the_database()
    {
        using var host = new CastHost();
        (await host.AsHouse(new CheckRegister())).ShouldBeEmpty();
        RegisterFile.Check(await host.AsHouse(new ExportRegister(null)), [], []).IsIntact.ShouldBeTrue();
        var links = await SomeSeals.Of(host, 3);
        await SomeSeals.Correct(host, links[1]);
        (await host.AsHouse(new CheckRegister())).ShouldBeEmpty();
        var key = host.Services.GetRequiredService<SigningKeys>();
        var printed = new PrintedHash(2, links[1].Hash[..12]);
        var file = await host.AsHouse(new ExportRegister(null));
        var verdict = await host.AsHouse(new VerifyRegister(file, [printed], [key.PublicPart(key.Names[0])!]));
        (verdict.IsIntact, verdict.Links).ShouldBe((true, 4));
        var known = await Known.Of(host);
        var other = await host.AsHouse(new ExportRegister(known.Jura));
        other.ShouldNotContain("Fatou");
        (await host.AsHouse(new VerifyRegister(other, [printed], []))).IsIntact.ShouldBeTrue();
        var touched = file.Replace("Fatou", "Marie", StringComparison.Ordinal);
        (await host.AsHouse(new VerifyRegister(touched, [], []))).Faults.ShouldContain(one => one.Contains("the line of Marie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_way_to_touch_the_database_is_told()
    {
        using var host = new CastHost();
        var links = await SomeSeals.Of(host, 3);
        await SomeSeals.Correct(host, links[0]);
        var name = Chained.Read<SheetContent>(links[1].Content)!.Lines[0].Name;
        (await After(host, db => db.Set<SealedLine>().Where(one => one.Number == 2).ExecuteUpdateAsync(set => set.SetProperty(one => one.Minutes, 15))))
            .ShouldContain(one => one.StartsWith($"Sheet 2, {name}: the table says 15", StringComparison.Ordinal));
        (await After(host, db => db.Set<SealedLine>().Where(one => one.Number == 2).ExecuteDeleteAsync()))
            .ShouldContain(one => one.Contains("is gone from the table", StringComparison.Ordinal));
        (await After(host, db => db.Set<ChainLink>().Where(one => one.Number == 2).ExecuteUpdateAsync(set => set.SetProperty(one => one.Content, links[1].Content.Replace(name, "Personne d’autre", StringComparison.Ordinal)))))
            .ShouldContain(one => one.Contains("the line of Personne d’autre was changed", StringComparison.Ordinal));
        (await After(host, db => db.Set<ChainLink>().Where(one => one.Number == 2).ExecuteDeleteAsync())).ShouldContain("Number 2 is missing: it was removed.");
        (await After(host, db => db.Set<ChainLink>().Where(one => one.Number == 4).ExecuteDeleteAsync())).ShouldContain(one => one.StartsWith("The register ends at number 3", StringComparison.Ordinal));
        (await After(host, db => db.Set<Sheet>().Where(one => one.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(one => one.Number, (int?)null)))).ShouldHaveSingleItem().ShouldContain("says that it is open");
        (await After(host, db => db.Set<ChainLink>().Where(one => one.Number == 3).ExecuteUpdateAsync(set => set.SetProperty(one => one.Signature, links[0].Signature)))).ShouldHaveSingleItem().ShouldContain("its signature is not of the key");
        (await host.AsHouse(new CheckRegister())).ShouldBeEmpty();
    }

    // Touches the rows, checks, and puts all back.
    private static async Task<IReadOnlyList<string>> After(CohortFactory host, Func<CohortDb, Task> touch)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        var db = scope.ServiceProvider.GetRequiredService<CohortDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await touch(db);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new CheckRegister());
    }
}
