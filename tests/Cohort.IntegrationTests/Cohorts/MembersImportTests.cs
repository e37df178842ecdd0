using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Work;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Cohorts;

public sealed class MembersImportTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 …")]
    [InlineData("prenom;nom;courriel\nLéa;Petit;pas une adresse\n")]
    [InlineData("a,b,c\n1,2,3\n")]
    public async Task A_wrong_file_takes_nobody(string text)
    {
        var known = await Known.Of(host);
        var before = await Count();
        var report = await host.AsHouse(new ImportMembers(known.Ain, Encoding.UTF8.GetBytes(text), false));
        (report.FileProblem is not null || report.Lines.All(one => !one.Taken)).ShouldBeTrue();
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Windows_files_with_accents_are_read_and_a_dry_run_writes_nothing()
    {
        var known = await Known.Of(host);
        var before = await Count();
        var file = Encoding.Latin1.GetBytes("prénom;nom;courriel;rôle\r\nZoé;Lefèvre;zoe@exemple.example;apprenante\r\nHervé;Müller;herve@exemple.example;tuteur\r\n");
        (await host.AsHouse(new ImportMembers(known.Ain, file, true))).Lines.Count(one => one.Taken).ShouldBe(2);
        (await Count()).ShouldBe(before);
        var done = await host.AsHouse(new ImportMembers(known.Ain, file, false));
        done.Invitations.Count.ShouldBe(2);
        (await Count()).ShouldBe(before + 2);
        await host.AsHouse(new ImportMembers(known.Ain, file, false));
        (await Count()).ShouldBe(before + 2);
        (await host.Read(db => db.Set<Invitation>().SingleAsync(one => one.Email == "zoe@exemple.example"))).FamilyName.ShouldBe("Lefèvre");
    }

    [Fact]
    public async Task The_page_shows_who_would_be_invited_then_asks_for_it_and_shows_no_link()
    {
        var known = await Known.Of(host);
        var here = $"/promos/{known.Ain}/people/import";
        var before = await Count();
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(here);
        var preview = await trainer.Send(page, $"form[action*=import]", ("Text", "prénom;nom;courriel;rôle\nMaé;Roux;mae@exemple.example;apprenante\nFatou;Deux;fatou@demo.example;apprenante\n"));
        preview.Text.ShouldContain("mae@exemple.example");
        var asked = await trainer.Send(preview, "form[action*=Take]");
        asked.Location!.ShouldStartWith("/work/");
        (await trainer.Send(preview, "form[action*=Take]")).Location.ShouldBe(asked.Location);
        (await Count()).ShouldBe(before);
        (await host.Services.GetRequiredService<RunWork>().Run(default)).ShouldBe(1);
        (await Count()).ShouldBe(before + 1);

        var done = await trainer.Follow(asked);
        done.Said(".lead").ShouldBe("1 personne est invitée. Son lien part par courriel.");
        done.Page.QuerySelectorAll("section[aria-labelledby=report] li").Select(one => one.TextContent.Trim()).ShouldBe(["Ligne 3 : Déjà membre"]);
        done.Text.ShouldNotContain("/invitation/");
        var work = Guid.Parse(asked.Location!["/work/".Length..]);
        var row = await host.Read(db => db.Set<LongWork>().SingleAsync(one => one.Id == work));
        row.InputHash.ShouldBeEmpty();
        $"{row.Title} {row.Input} {row.Said} {row.Report}".ShouldNotContain("@");
        (await trainer.Get(done.Page.QuerySelector("a.btn-primary")!.GetAttribute("href")!)).Text.ShouldContain("mae@exemple.example");
    }

    [Fact]
    public async Task A_file_that_went_wrong_after_it_was_looked_at_takes_nobody_and_says_why()
    {
        var known = await Known.Of(host);
        var before = await Count();
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/people/import");
        var work = Guid.CreateVersion7();
        var asked = await trainer.Post($"/promos/{known.Ain}/people/import?handler=Take", [new("__RequestVerificationToken", Visitor.Token(page)), new("Work", work.ToString()), new("Text", "a,b,c\n1,2,3\n")]);
        await host.Services.GetRequiredService<RunWork>().Run(default);
        (await trainer.Follow(asked)).Said(".state-bad").ShouldBe("Pas fait");
        (await Count()).ShouldBe(before);
    }

    private Task<int> Count() => host.Read(db => db.Set<Invitation>().CountAsync());
}
