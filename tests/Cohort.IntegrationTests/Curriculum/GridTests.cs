using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum.Observing;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Observation = Cohort.Curriculum.Model.Observing.Observation;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class GridTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_cell_shows_each_voice_apart_and_leads_to_the_series()
    {
        var known = await Known.Of(host);
        var ana = await Trainee(known, 0);
        await See(known, Cast.Trainer, ana.PersonId, ObservingVoice.Trainer, ObservedLevel.Beginner, FakeClock.Today.AddDays(-1));
        await See(known, Cast.Trainer, ana.PersonId, ObservingVoice.Trainer, ObservedLevel.UnderWay, FakeClock.Today);
        await See(known, Cast.Trainee, ana.PersonId, ObservingVoice.Peer, ObservedLevel.Autonomous, FakeClock.Today, known.Held);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Grid(known.Ain));
        var people = (await host.AsHouse(new ListMembers(known.Ain))).Count(one => one.Role == Role.Trainee);
        var competences = (await host.AsHouse(new ListCompetences(known.Ain))).Count;
        page.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(people);
        page.Page.QuerySelectorAll("tbody td").Length.ShouldBe(people * competences);
        var cell = page.Page.QuerySelector($"a.cell[href='{CurriculumLinks.Seen(known.Ain, ana.PersonId, known.Node)}']")!;
        cell.QuerySelectorAll(".v").Select(one => one.TextContent).ShouldBe(["Pa ● 24/11Pairs autonome 24/11/2026. ", "Fo ◑ 24/11Formateur·rices en cours 24/11/2026. "]);
        (await trainer.Get(cell.GetAttribute("href")!)).Page.QuerySelectorAll("li.seen").Length.ShouldBe(3);
        // The statement stands in full, and nothing is added up.
        page.Page.QuerySelectorAll(".grid-legend li").Length.ShouldBe(competences);
        page.Page.QuerySelectorAll("tfoot, .num").ShouldBeEmpty();
        page.Page.QuerySelectorAll(".v-none").ShouldContain(one => one.TextContent == "prévu");

        await host.As(Cast.Trainer, new DecideCompetence { Id = Guid.CreateVersion7(), Cohort = known.Ain, Person = ana.PersonId, Node = known.Node, Outcome = CompetenceOutcome.SeeAgain, Grounds = "Une fois de plus." });
        page = await trainer.Get(CurriculumLinks.Grid(known.Ain));
        page.Page.QuerySelector($"a.cell[href$='{ana.PersonId}/competences/{known.Node}'] .v-d")!.TextContent.ShouldContain("à revoir");
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_leave_out_what_is_not_looked_for()
    {
        var known = await Known.Of(host);
        var (low, fine) = (await Trainee(known, 1), await Trainee(known, 2));
        await See(known, Cast.Trainer, fine.PersonId, ObservingVoice.Trainer, ObservedLevel.Beginner, FakeClock.Today);
        // The cast's promo is younger than four weeks: the row is written as it would stand.
        await host.Read(db =>
        {
            db.Add(new Observation(Guid.CreateVersion7(), known.Ain, low.PersonId, known.Node, (ObservingVoice.Trainer, known.Fatou, "Camille"), FakeClock.Today.AddDays(-40), ObservedLevel.Beginner, "Vu", DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var grid = CurriculumLinks.Grid(known.Ain);
        var page = await trainer.Get(grid + "?look=LowLasts");
        page.Page.QuerySelectorAll("tbody th").Select(one => one.TextContent).ShouldBe([low.Name]);
        page.Page.QuerySelectorAll("a.cell").Length.ShouldBe(1);
        page = await trainer.Get(grid + "?look=NoTrainer");
        page.Page.QuerySelector($"a.cell[href*='{fine.PersonId}'][href$='{known.Node}']").ShouldBeNull();
        page = await trainer.Get(grid + "?voice=Tutor");
        page.Page.QuerySelectorAll("a.cell .v:not(.v-t):not(.v-d)").ShouldBeEmpty();
        var all = (await trainer.Get(grid)).Page.QuerySelectorAll("thead th").Length;
        (await trainer.Get(grid + "?block=B")).Page.QuerySelectorAll("thead th").Length.ShouldBeInRange(2, all - 1);
        // What the address does not know filters nothing.
        (await trainer.Get(grid + "?block=ZZ&voice=Nobody&look=99")).Page.QuerySelectorAll("thead th").Length.ShouldBe(all);
    }

    [Fact]
    public async Task Several_lines_are_written_at_once_and_the_same_post_writes_once()
    {
        var known = await Known.Of(host);
        var (ana, ben) = (await Trainee(known, 3), await Trainee(known, 4));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Entry(known.Ain, competence: known.Node));
        (string, string)[] filled =
        [
            ($"Form.Rows[{ana.PersonId}].Level", "UnderWay"), ($"Form.Rows[{ana.PersonId}].Text", "Reformule avant de montrer."),
            ($"Form.Rows[{ben.PersonId}].Level", "Autonomous"), ($"Form.Rows[{ben.PersonId}].Text", "Seul devant le groupe."), ("Form.Workshop", known.Held.ToString()),
        ];
        for (var time = 0; time < 2; time++)
            (await trainer.Send(page, "#entry", filled)).Code.ShouldBe(302);
        foreach (var person in new[] { ana, ben })
        {
            var seen = (await host.As(Cast.Trainer, new ListObservations(known.Ain, person.PersonId))).Single();
            (seen.Voice, seen.On, seen.Evidence.Single().Address).ShouldBe((ObservingVoice.Trainer, FakeClock.Today, CurriculumLinks.Workshop(known.Ain, known.Held)));
        }

        // Gone back, changed and sent again: it is told, and nothing is lost in silence.
        filled[1] = (filled[1].Item1, "Autre chose.");
        var again = await trainer.Send(page, "#entry", filled);
        again.Code.ShouldBe(422);
        again.Said(".errors")!.ShouldContain("déjà notée");
        (await host.As(Cast.Trainer, new ListObservations(known.Ain, ana.PersonId))).Count.ShouldBe(1);

        // One person, every competence.
        page = await trainer.Get(CurriculumLinks.Entry(known.Ain, person: ana.PersonId));
        var other = (await host.AsHouse(new ListCompetences(known.Ain))).First(one => one.NodeId != known.Node);
        (await trainer.Send(page, "#entry", ($"Form.Rows[{other.NodeId}].Level", "NotSeen"), ($"Form.Rows[{other.NodeId}].Text", "Pas au programme."))).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new ListStandings(known.Ain, ana.PersonId))).Select(one => one.Competence).ShouldBe([known.Node, other.NodeId], ignoreOrder: true);
    }

    [Fact]
    public async Task A_line_at_fault_is_named_nothing_is_written_and_all_that_was_typed_stays()
    {
        var known = await Known.Of(host);
        var (ana, ben, zoe) = (await Trainee(known, 5), await Trainee(known, 6), await Trainee(known, 7));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Entry(known.Ain, competence: known.Node));
        (await trainer.Send(page, "#entry")).Code.ShouldBe(422);
        var refused = await trainer.Send(page, "#entry",
            ($"Form.Rows[{ana.PersonId}].Level", "UnderWay"), ($"Form.Rows[{ana.PersonId}].Text", "Reformule."),
            ($"Form.Rows[{ben.PersonId}].Level", "Beginner"), ($"Form.Rows[{zoe.PersonId}].Text", "Sans niveau."));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelectorAll(".errors li").Select(one => one.TextContent.Trim().Replace('\u00a0', ' ')).ShouldBe([$"{ben.Name} : Dites en une phrase ce que vous avez vu.", $"{zoe.Name} : Choisissez aussi un niveau."], ignoreOrder: true);
        refused.Page.QuerySelectorAll(".errors a").ShouldAllBe(one => refused.Page.GetElementById(one.GetAttribute("href")!.TrimStart('#')) != null);
        refused.Page.QuerySelector($"input[name='Form.Rows[{ana.PersonId}].Text']")!.GetAttribute("value").ShouldBe("Reformule.");
        refused.Page.QuerySelector($"input[name='Form.Rows[{zoe.PersonId}].Text']")!.GetAttribute("value").ShouldBe("Sans niveau.");
        refused.Page.QuerySelector($"input[name='Form.Rows[{ben.PersonId}].Level'][value=Beginner]")!.HasAttribute("checked").ShouldBeTrue();
        // The rules of one observation are those of many.
        (await trainer.Send(refused, "#entry", ($"Form.Rows[{ben.PersonId}].Text", "Vu."), ($"Form.Rows[{zoe.PersonId}].Level", "UnderWay"), ("Form.On", "2026-11-25"))).Said(".errors")!.ShouldContain("encore à venir");
        (await host.As(Cast.Trainer, new ListObservations(known.Ain, null))).ShouldNotContain(one => one.Person == ana.PersonId || one.Person == ben.PersonId || one.Person == zoe.PersonId);
        (await trainer.Send(refused, "#entry", ($"Form.Rows[{ben.PersonId}].Text", "Vu."), ($"Form.Rows[{zoe.PersonId}].Level", "UnderWay"))).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new ListObservations(known.Ain, ana.PersonId))).ShouldHaveSingleItem();
        // Somebody of another promo is in no line of this one.
        (await trainer.Send(page, "#entry", ($"Form.Rows[{known.Ain}].Level", "UnderWay"), ($"Form.Rows[{known.Ain}].Text", "Vu."), ($"Form.Rows[{known.Ain}].Id", Guid.NewGuid().ToString()))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task What_is_missing_is_read_by_who_steers_and_by_each_of_themselves()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Missing(known.Ain));
        page.Page.QuerySelectorAll("main section h2").Length.ShouldBe((await host.AsHouse(new ListMembers(known.Ain))).Count(one => one.Role == Role.Trainee));
        page.Text.ShouldContain("L’équipe de formation doit encore décider");
        (await trainer.Get(CurriculumLinks.Missing(known.Ain) + $"?person={known.Fatou}")).Page.QuerySelectorAll("main section h2").Length.ShouldBe(1);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        page = await fatou.Get(CurriculumLinks.Missing(known.Ain));
        page.Page.QuerySelectorAll("main section h2").Length.ShouldBe(1);
        page.Text.ShouldContain("Vous n’avez pas encore dit où vous en êtes");
        var other = await Trainee(known, 0);
        (await fatou.Get(CurriculumLinks.Missing(known.Ain) + $"?person={other.PersonId}")).Code.ShouldBe(404);
    }

    [Theory]
    [InlineData(Cast.Tutor)]
    [InlineData(Cast.Trainee)]
    [InlineData(Cast.Alumnus)]
    public async Task Nobody_else_learns_of_the_grid(string email)
    {
        var known = await Known.Of(host);
        using var visitor = await Visitor.SignedIn(host, email);
        (await visitor.Get(CurriculumLinks.Grid(known.Ain))).Code.ShouldBe(404);
        (await visitor.Get(CurriculumLinks.Entry(known.Ain, known.Node))).Code.ShouldBe(404);
        (await visitor.Get(CurriculumLinks.Missing(known.Ain))).Code.ShouldBe(email == Cast.Trainee ? 200 : 404);
    }

    [Fact]
    public async Task Others_ask_for_standings_and_decisions_and_get_what_they_may_read()
    {
        var known = await Known.Of(host);
        var (ana, ben) = (await Trainee(known, 8), await Trainee(known, 9));
        await See(known, Cast.Trainer, ana.PersonId, ObservingVoice.Trainer, ObservedLevel.Beginner, FakeClock.Today.AddDays(-3));
        await See(known, Cast.Trainer, ben.PersonId, ObservingVoice.Trainer, ObservedLevel.UnderWay, FakeClock.Today);
        await host.As(Cast.Trainer, new DecideCompetence { Id = Guid.CreateVersion7(), Cohort = known.Ain, Person = ana.PersonId, Node = known.Node, Outcome = CompetenceOutcome.NotYet, Grounds = "Trop tôt." });
        var standing = (await host.As(Cast.Trainer, new ListStandings(known.Ain, ana.PersonId))).Single();
        standing.Of(ObservingVoice.Trainer)!.LowSince.ShouldBe(FakeClock.Today.AddDays(-3));
        var decided = (await host.As(Cast.Trainer, new ListCompetenceDecisions(known.Ain, null))).Single(one => one.Person == ana.PersonId);
        (decided.Outcome, decided.Grounds, decided.Competence).ShouldBe((CompetenceOutcome.NotYet, "Trop tôt.", known.Node));
        var email = await host.Read(db => db.Set<Person>().Where(one => one.Id == ana.PersonId).Select(one => one.Email!).SingleAsync());
        (await host.As(email, new ListStandings(known.Ain, null))).ShouldAllBe(one => one.Person == ana.PersonId);
        (await host.As(email, new ListCompetenceDecisions(known.Ain, null))).ShouldHaveSingleItem();
        (await host.As(email, new ListStandings(known.Ain, ben.PersonId))).ShouldBeEmpty();
        (await host.As(Cast.Tutor, new ListCompetenceDecisions(known.Ain, ana.PersonId))).ShouldBeEmpty();
    }

    private Task See(Known known, string by, Guid person, ObservingVoice voice, ObservedLevel level, DateOnly on, Guid? workshop = null) =>
        host.As(by, new Observe(Guid.CreateVersion7(), known.Ain, person, known.Node, voice, on, level, "Vu ce jour-là.", workshop is { } id ? [new EvidenceLink("Ici", CurriculumLinks.Workshop(known.Ain, id))] : []));

    private async Task<MemberCard> Trainee(Known known, int index) =>
        (await host.AsHouse(new ListMembers(known.Ain))).Where(one => one.Role == Role.Trainee && one.PersonId != known.Fatou).ElementAt(index);
}
