using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Who knows what: the lists, the directory, and who may find whom.</summary>
public sealed class DirectoryTests
{
    [Fact]
    public async Task Three_lists_are_written_in_one_form_and_the_promo_reads_them()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var competence = (await host.As(Cast.Trainee, new ListCompetences(known.Ain))).First(one => one.Code.Length + one.Statement.Length < 118);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get("/account/directory");
        page.Page.QuerySelectorAll("#known-words option").Select(one => one.GetAttribute("value")).ShouldContain($"{competence.Code} {competence.Statement}");
        page.Page.QuerySelector("#Form_Department")!.GetAttribute("value").ShouldBe("01 Ain");
        (await fatou.Send(page, "form[action='/account/directory']",
            ("Form.CanShow", $"- Monter un atelier vidéo\n\nMonter un ATELIER video\n<script>alert(1)</script>\n{competence.Code} {competence.Statement}"),
            ("Form.MoreWouldLike", "Réparer un ordinateur"))).Code.ShouldBe(302);

        var lines = await host.As(Cast.Trainer, new ListKnowHow(known.Ain));
        lines.Select(one => (one.List, one.Words)).ShouldBe(
        [
            (KnowHowList.CanShow, "Monter un atelier vidéo"), (KnowHowList.CanShow, "<script>alert(1)</script>"), (KnowHowList.CanShow, $"{competence.Code} {competence.Statement}"),
            (KnowHowList.WouldLike, "Réparer un ordinateur"),
        ]);
        lines.Select(one => one.Competence).ShouldBe([null, null, competence.NodeId, null]);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var who = await trainer.Get($"/promos/{known.Ain}/who");
        who.Text.ShouldContain("Monter un atelier vid");
        who.Text.ShouldNotContain("<script>alert(1)");
        (await trainer.Get($"/promos/{known.Ain}/search?q=reparer")).Page.QuerySelector("main")!.TextContent.ShouldContain("Réparer un ordinateur");

        // A line that stays keeps its id.
        (await fatou.Send(await fatou.Get("/account/directory"), "form[action='/account/directory']", ("Form.WouldLike", "Filmer\nréparer un ordinateur"))).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new ListKnowHow(known.Ain))).Single(one => one.Words == "réparer un ordinateur").Id.ShouldBe(lines[^1].Id);
    }

    [Fact]
    public async Task Too_much_is_refused_and_kept_in_the_form()
    {
        using var host = new CastHost();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get("/account/directory");
        var long1 = await fatou.Send(page, "form[action='/account/directory']", ("Form.CanShow", new string('x', 10_000)));
        long1.Code.ShouldBe(422);
        (await fatou.Send(page, "form[action='/account/directory']", ("Form.CanShow", new string('x', 121)))).Code.ShouldBe(422);
        var many = await fatou.Send(page, "form[action='/account/directory']", ("Form.WouldLike", string.Join('\n', Enumerable.Range(0, 21))));
        many.Code.ShouldBe(422);
        many.Page.QuerySelector("#Form_WouldLike")!.TextContent.ShouldContain("20");
        (await fatou.Send(page, "form[action='/account/directory']", ("Form.WouldLike", string.Join('\n', Enumerable.Range(0, 20))), ("Form.MoreWouldLike", "vingt"))).Code.ShouldBe(422);
        (await fatou.Send(page, "form[action='/account/directory']", ("Form.IsShown", "true"), ("Form.Until", "2030-01-01"))).Code.ShouldBe(422);
        (await host.Read(db => db.Set<KnowHow>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_body_finds_only_those_who_agreed_until_their_day_and_by_any_form_of_a_word()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var aicha = await Id(host, "aicha@demo.example");
        await host.As("aicha@demo.example", new SaveMyLists { CanShow = "Démarches en ligne avec des aînés" });
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Démarches de santé", MayBeAsked = "Une visite", Department = "01 Ain", IsShown = true, Until = FakeClock.Today.AddDays(60) });
        using var solene = await Visitor.SignedIn(host, known.Outsider);
        foreach (var words in new[] { "demarche", "DÉMARCHES", "santé démarche", "visites" })
            Found(await solene.Get($"/directory?q={Uri.EscapeDataString(words)}")).ShouldBe(["Fatou Diallo"], words);
        Found(await solene.Get("/directory?q=aines")).ShouldBeEmpty();
        Found(await solene.Get("/directory?q=demarches&list=WouldLike")).ShouldBeEmpty();
        Found(await solene.Get("/directory?near=ain&asked=1&list=CanShow")).ShouldBe(["Fatou Diallo"]);
        Found(await solene.Get($"/directory?promo={known.Jura}")).ShouldBeEmpty();
        (await solene.Get($"/directory/{known.Fatou}")).Code.ShouldBe(200);
        (await solene.Get($"/directory/{known.Fatou}")).Text.ShouldNotContain(Cast.Trainee);
        // Somebody who did not agree, and nobody at all, answer the same.
        var (silent, nobody) = (await solene.Get($"/directory/{aicha}"), await solene.Get($"/directory/{Guid.NewGuid()}"));
        (silent.Code, nobody.Code).ShouldBe((404, 404));
        silent.Said("main h1").ShouldBe(nobody.Said("main h1"));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/directory/{aicha}")).Code.ShouldBe(200);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get("/directory")).Code.ShouldBe(403);

        host.Clock.Pass(TimeSpan.FromDays(61));
        using var later = await Visitor.SignedIn(host, known.Outsider);
        Found(await later.Get("/directory")).ShouldBeEmpty();
        (await later.Get($"/directory/{known.Fatou}")).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Somebody_is_found_by_their_name_and_by_the_one_they_take_later()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts", IsShown = true });
        using var solene = await Visitor.SignedIn(host, known.Outsider);
        foreach (var words in new[] { "diallo", "FATOU", "impôts diallo" })
            Found(await solene.Get($"/directory?q={Uri.EscapeDataString(words)}")).ShouldBe(["Fatou Diallo"], words);
        Found(await solene.Get("/directory?q=fatou&list=CanShow")).ShouldBe(["Fatou Diallo"]);
        Found(await solene.Get("/directory?q=fatou+tissot")).ShouldBeEmpty();
        await host.Read(async db =>
        {
            (await db.Set<Person>().AsTracking().SingleAsync(one => one.Id == known.Fatou)).Rename("Fatou", "Sarr");
            return await db.SaveChangesAsync();
        });
        (await host.Run("NameCards")).ShouldBeGreaterThan(0);
        (await host.Run("NameCards")).ShouldBe(0);
        Found(await solene.Get("/directory?q=sarr")).ShouldBe(["Fatou Sarr"]);
        Found(await solene.Get("/directory?q=diallo")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_left_and_who_took_themselves_out_are_found_no_more()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.As(Cast.Alumnus, new SaveMyLists { CanShow = "Impôts", IsShown = true });
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts", IsShown = true });
        using var solene = await Visitor.SignedIn(host, known.Outsider);
        Found(await solene.Get("/directory?q=impot")).ShouldBe(["Fatou Diallo", "Marc Tissot"]);
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts" });
        await host.Read(async db =>
        {
            (await db.Set<Membership>().AsTracking().SingleAsync(one => one.PersonId != known.Fatou && one.Role == Role.Alumnus)).EndedAt = DateTime.UnixEpoch;
            return await db.SaveChangesAsync();
        });
        Found(await solene.Get("/directory?q=impot")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_month_before_the_end_one_press_renews()
    {
        using var host = new CastHost();
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts", IsShown = true });
        await host.Run("RingReminders");
        (await host.MailTo(Cast.Trainee)).ShouldBeEmpty();
        host.Clock.Pass(TimeSpan.FromDays(336));
        await host.Run("RingReminders");
        var mail = (await host.MailTo(Cast.Trainee)).Single(one => one.Path.StartsWith("/account/directory", StringComparison.Ordinal));
        mail.Headers["Subject"].ShouldContain("24 novembre 2027");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Send(await fatou.Get("/account/directory"), "#renew")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<DirectoryCard>().SingleAsync())).ShownUntil.ShouldBe(FakeClock.Today.AddDays(336 + 365));
        // Whoever took themselves out is not put back by an old page.
        var old = await fatou.Get("/account/directory");
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts" });
        (await fatou.Send(old, "#renew")).Code.ShouldBe(422);
    }

    private static IEnumerable<string> Found(Answer page) => page.Page.QuerySelectorAll("main section h2").Select(one => one.TextContent.Trim());

    private static Task<Guid> Id(CastHost host, string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
