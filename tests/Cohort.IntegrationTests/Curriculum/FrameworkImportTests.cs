using System.Text;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class FrameworkImportTests(CastHost host) : IClassFixture<CastHost>
{
    private const string File = "type;code;parent;statement\nframework;LOCAL;;Le nôtre\nblock;L1;;Bloc un\ncompetence;L1.1;L1;Écouter\ncompetence;L1.2;L1;Écrire\n";

    [Fact]
    public async Task A_dry_run_writes_nothing_and_the_same_file_twice_changes_nothing()
    {
        var before = await Count();
        (await host.AsHouse(new ImportFramework(Bytes(File), true))).Created.Count.ShouldBe(3);
        (await Count()).ShouldBe(before);
        (await host.AsHouse(new ImportFramework(Bytes(File), false))).Created.Count.ShouldBe(3);
        (await host.AsHouse(new ImportFramework(Bytes(File), false))).ChangesNothing.ShouldBeTrue();
        (await host.AsHouse(new ImportFramework(Bytes(File.Replace("Écouter", "Entendre", StringComparison.Ordinal)), true))).Changed.ShouldNotBeEmpty();
        (await host.Read(db => db.Set<FrameworkNode>().AnyAsync(one => one.Statement == "Entendre"))).ShouldBeFalse();
        var changed = await host.AsHouse(new ImportFramework(Bytes(File.Replace("Écrire", "Écrire à plusieurs", StringComparison.Ordinal).Replace("competence;L1.1;L1;Écouter\n", "", StringComparison.Ordinal)), false));
        changed.Changed.ShouldNotBeEmpty();
        changed.Retired.ShouldHaveSingleItem().ShouldContain("Écouter");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 not a csv")]
    [InlineData("a;b;c\n1;2;3")]
    [InlineData("type;code;parent;statement\nblock;X;;Sans référentiel\n")]
    public async Task A_wrong_file_is_refused_in_words_and_nothing_is_written(string text)
    {
        var before = await Count();
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/frameworks/import");
        var answer = await coordinator.Upload(page, "/frameworks/import", "Upload", Bytes(text), "x.csv");
        answer.Code.ShouldBe(422);
        answer.Said(".errors li")!.Length.ShouldBeGreaterThan(10);
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused()
    {
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/frameworks/import");
        var answer = await coordinator.Upload(page, "/frameworks/import", "Upload", new byte[50 * 1024 * 1024], "x.csv");
        answer.Code.ShouldBeOneOf(400, 413, 422);
    }

    [Fact]
    public async Task The_page_shows_what_would_change_then_does_it()
    {
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/frameworks/import");
        var preview = await coordinator.Upload(page, "/frameworks/import", "Upload", Bytes(File.Replace("LOCAL", "AUTRE", StringComparison.Ordinal) + "competence;;L1;sans code\n"), "x.csv");
        preview.Code.ShouldBe(200);
        preview.Text.ShouldContain("Bloc un");
        (await coordinator.Send(preview, "form[action*=Confirm]")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Framework>().AnyAsync(one => one.Code == "AUTRE"))).ShouldBeTrue();
    }

    private Task<int> Count() => host.Read(async db => await db.Set<Framework>().CountAsync() + await db.Set<FrameworkNode>().CountAsync());

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
