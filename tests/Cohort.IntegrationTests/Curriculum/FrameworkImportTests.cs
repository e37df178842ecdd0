using System.Text;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Facilities.Work;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class FrameworkImportTests(CastHost host) : IClassFixture<CastHost>
{
    private const string File = "type;code;parent;statement\nframework;LOCAL;;Le nôtre\nblock;L1;;Bloc un\ncompetence;L1.1;L1;Écouter\ncompetence;L1.2;L1;Écrire\n";

    [Fact]
    public async Task A_dry_run_writes_nothing_and_the_same_file_twice_changes_nothing()
    {
        var before = await Count();
        (await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(File))))).Created.Count.ShouldBe(3);
        (await Count()).ShouldBe(before);
        (await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(File))))).Created.Count.ShouldBe(3);
        (await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(File))))).ChangesNothing.ShouldBeTrue();
        (await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(File.Replace("Écouter", "Entendre", StringComparison.Ordinal)))))).Changed.ShouldNotBeEmpty();
        (await host.Read(db => db.Set<FrameworkNode>().AnyAsync(one => one.Statement == "Entendre"))).ShouldBeFalse();
        var changed = await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(File.Replace("Écrire", "Écrire à plusieurs", StringComparison.Ordinal).Replace("competence;L1.1;L1;Écouter\n", "", StringComparison.Ordinal)))));
        changed.Changed.ShouldNotBeEmpty();
        changed.Retired.ShouldHaveSingleItem().ShouldContain("Écouter");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 not a csv")]
    [InlineData("a;b;c\n1;2;3")]
    [InlineData("type;code;parent;statement\nblock;X;;Sans référentiel\n")]
    [InlineData("{\"CFDocument\":{\"identifier\":\"")]
    [InlineData("[1,2,3]")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><FICHES><FICHE><INTITULE>&a;</INTITULE></FICHE></FICHES>")]
    [InlineData("<html><body>Not a framework</body></html>")]
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
        var asked = await coordinator.Press(preview, "button[formaction*=Confirm]");
        asked.Code.ShouldBe(302);
        // Pressed twice it asks once.
        (await coordinator.Press(preview, "button[formaction*=Confirm]")).Location.ShouldBe(asked.Location);
        (await host.Read(db => db.Set<Framework>().AnyAsync(one => one.Code == "AUTRE"))).ShouldBeFalse();
        (await RunWork()).ShouldBe(1);
        (await host.Read(db => db.Set<Framework>().AnyAsync(one => one.Code == "AUTRE"))).ShouldBeTrue();
        var done = await coordinator.Follow(asked);
        done.Said("h1")!.ShouldContain("Le nôtre");
        done.Said(".lead")!.ShouldContain("Ajouts\u00a0: 3");
        done.Text.ShouldContain("Bloc un");
        (await coordinator.Get(done.Page.QuerySelector("a.btn-primary")!.GetAttribute("href")!)).Said("h1")!.ShouldContain("Le nôtre");
    }

    [Fact]
    public async Task A_framework_that_changed_since_it_was_looked_at_is_said_not_to_be_imported()
    {
        var file = File.Replace("LOCAL", "ENTRE", StringComparison.Ordinal);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/frameworks/import");
        var preview = await coordinator.Upload(page, "/frameworks/import", "Upload", Bytes(file), "x.csv");
        await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(file.Replace("Écouter", "Entendre", StringComparison.Ordinal)))));
        var asked = await coordinator.Press(preview, "button[formaction*=Confirm]");
        await RunWork();
        (await coordinator.Follow(asked)).Said(".state-bad").ShouldBe("Pas fait");

        // By the same file it is no fault: a work that is begun again finds its own traces.
        var again = await coordinator.Upload(page, "/frameworks/import", "Upload", Bytes(file), "x.csv");
        await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(file))));
        asked = await coordinator.Press(again, "button[formaction*=Confirm]");
        await RunWork();
        (await coordinator.Follow(asked)).Said(".state-good").ShouldBe("Fait");
    }

    [Fact]
    public async Task A_file_that_nests_ten_thousand_levels_is_refused()
    {
        var before = await Count();
        (await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))))))).Refused.ShouldNotBeNull();
        (await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(new string('[', 10_000)))))).Refused.ShouldNotBeNull();
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task The_competences_of_a_sheet_are_cut_confirmed_and_mended_by_a_person()
    {
        const string Sheet = "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE><NUMERO_FICHE>RNCP99001</NUMERO_FICHE><INTITULE>Essai</INTITULE><BLOCS_COMPETENCES><BLOC_COMPETENCES>"
            + "<CODE>RNCP99001BC01</CODE><LIBELLE>Accueillir</LIBELLE><LISTE_COMPETENCES>Écouter une personne  Reformuler  sa demande</LISTE_COMPETENCES></BLOC_COMPETENCES></BLOCS_COMPETENCES></FICHE></FICHES>";
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/frameworks/import");
        var preview = await coordinator.Upload(page, "/frameworks/import", "Upload", Bytes(Sheet), "fiche.xml");
        preview.Said("textarea")!.Split('\n').ShouldBe(["Écouter une personne", "Reformuler", "sa demande"]);
        var mended = ("Confirmed[RNCP99001BC01]", "Écouter une personne\r\nReformuler sa demande\r\n");
        var again = await coordinator.Press(preview, "form.plate button[class*=outline]", mended);
        again.Said("textarea")!.Split('\n').ShouldBe(["Écouter une personne", "Reformuler sa demande"]);
        (await coordinator.Press(again, "button[formaction*=Confirm]")).Code.ShouldBe(302);
        await RunWork();
        (await Statements("RNCP99001")).ShouldBe(["Accueillir", "Écouter une personne", "Reformuler sa demande"]);

        // The sheet again, mended the same way, changes nothing; another cut keeps what it can.
        (await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(Sheet)) { Confirmed = new Dictionary<string, string>(StringComparer.Ordinal) { ["RNCP99001BC01"] = mended.Item2 } }))).ChangesNothing.ShouldBeTrue();
        var other = await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(Sheet))));
        (other.Created.Count, other.Changed.Count, other.Retired.Count).ShouldBe((1, 1, 0));
    }

    [Fact]
    public async Task An_import_corrected_by_its_report_succeeds_at_the_second_try()
    {
        const string Wrong = "type;code;parent;statement\nframework;DEUX;;Deux fois\nblock;D1;;Bloc\ncompetence;D1.1;D9;Sans parent\ncompetence;D1.2;D1;Avec parent\n";
        var first = await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(Wrong))));
        first.NotTaken.ShouldHaveSingleItem().ShouldContain("4");
        first.NotTaken[0].ShouldContain("D9");
        var second = await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(Wrong.Replace("D9", "D1", StringComparison.Ordinal)))));
        second.NotTaken.ShouldBeEmpty();
        second.Created.ShouldHaveSingleItem().ShouldContain("Sans parent");
        (await Statements("DEUX")).ShouldBe(["Bloc", "Sans parent", "Avec parent"]);
    }

    [Fact]
    public async Task A_carried_file_that_was_tampered_with_is_refused()
    {
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/frameworks/import");
        foreach (var carried in new[] { "", "****", "AAAA", Convert.ToBase64String(new byte[100]), Ui.Forms.Carried.Pack(new byte[9 * 1024 * 1024]) })
            (await coordinator.Post("/frameworks/import?handler=Confirm", [new("__RequestVerificationToken", Visitor.Token(page)), new("Carried", carried)])).Code.ShouldBe(422);
    }

    [Fact]
    public async Task Two_imports_of_the_same_new_framework_at_the_same_moment_make_one()
    {
        var file = Bytes(File.Replace("LOCAL", "COURSE", StringComparison.Ordinal));
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => host.AsHouse(new ImportFramework(new FrameworkSource(file)))));
        (await Statements("COURSE")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_line_at_fault_retires_nothing_that_is_known()
    {
        const string Good = "type;code;parent;statement\nframework;FAUTE;;Faute\nblock;F1;;Bloc\ncompetence;F1.1;F1;Connue\n";
        await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(Good))));
        var report = await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(Good.Replace("F1.1;F1;", "F1.1;F9;", StringComparison.Ordinal)))));
        (report.NotTaken.Count, report.Retired.Count).ShouldBe((1, 0));
        (await Statements("FAUTE")).ShouldBe(["Bloc", "Connue"]);
    }

    [Fact]
    public async Task Two_frameworks_of_one_code_and_two_identifiers_are_never_mixed()
    {
        const string One = "type;code;parent;statement;id\nframework;MEME;;Le premier;https://example.org/one\nblock;M1;;Bloc;m1\n";
        await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes(One))));
        (await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(One.Replace("/one", "/two", StringComparison.Ordinal)))))).Refused!.ShouldContain("Le premier");
        (await Statements("MEME")).ShouldBe(["Bloc"]);
    }

    [Fact]
    public async Task A_tree_too_deep_to_draw_is_refused()
    {
        var deep = "type;code;parent;statement\nframework;PROFOND;;Profond\nblock;B0;;B\n" + string.Concat(Enumerable.Range(1, 3_000).Select(one => $"block;B{one};B{one - 1};B\n"));
        (await host.AsHouse(new PreviewFramework(new FrameworkSource(Bytes(deep))))).Refused!.ShouldContain("31");
    }

    [Fact]
    public async Task What_was_previewed_on_an_earlier_state_is_not_confirmed()
    {
        var file = Bytes(File.Replace("LOCAL", "VERSION", StringComparison.Ordinal));
        var report = await host.AsHouse(new PreviewFramework(new FrameworkSource(file)));
        report.Version.ShouldBe(-1);
        await host.AsHouse(new ImportFramework(new FrameworkSource(file)));
        await Should.ThrowAsync<Kernel.Refusal>(() => host.AsHouse(new ImportFramework(new FrameworkSource(file) { Version = report.Version })));
    }

    [Fact]
    public async Task Many_links_to_elsewhere_are_taken()
    {
        var items = string.Join(',', Enumerable.Range(0, 400).Select(one => $$"""{"identifier":"many-node-{{one}}","uri":"u","fullStatement":"S{{one}}","lastChangeDateTime":"2026-01-01T00:00:00Z"}"""));
        var links = string.Join(',', Enumerable.Range(0, 36_000).Select(one => $$$"""{"identifier":"many-{{{one}}}","associationType":"exactMatchOf","originNodeURI":{"identifier":"many-node-{{{one % 400}}}"},"destinationNodeURI":{"identifier":"elsewhere-{{{one}}}"}}"""));
        var report = await host.AsHouse(new ImportFramework(new FrameworkSource(Bytes($$"""{"CFDocument":{"identifier":"dddddddd-0000-4000-8000-000000000000","uri":"u","creator":"c","title":"Many","lastChangeDateTime":"2026-01-01T00:00:00Z"},"CFItems":[{{items}}],"CFAssociations":[{{links}}]}"""))));
        (report.Refused, report.Links).ShouldBe((null, 36_000));
    }

    private Task<int> RunWork() => host.Services.GetRequiredService<RunWork>().Run(default);

    private Task<List<string>> Statements(string code) => host.Read(db => db.Set<Framework>().Where(one => one.Code == code).SelectMany(one => one.Nodes)
        .Where(one => one.RetiredAt == null).OrderBy(one => one.Position).Select(one => one.Statement).ToListAsync());

    private Task<int> Count() => host.Read(async db => await db.Set<Framework>().CountAsync() + await db.Set<FrameworkNode>().CountAsync());

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
