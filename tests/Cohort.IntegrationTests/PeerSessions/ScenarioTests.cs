using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Pages.PeerSessions.Scenarios;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.PeerSessions;

public sealed class ScenarioTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly Guid Hard = Shelf.Id("scenario", "au-bout-du-rouleau");

    [Fact]
    public async Task Only_who_plays_the_person_reads_what_is_hidden()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var hidden = ScenarioFile.Shipped.Scenarios.Single(one => one.Code == "mot-de-passe-perdu").Hidden;
        var card = PeerSessionsLinks.Scenario(known.Ain, known.Card);
        foreach (var role in new[] { "", "?role=adviser", "?role=observer", "?role=all", "?role=7" })
        {
            var page = (await fatou.Get(card + role)).Page.Body!.TextContent;
            hidden.ShouldAllBe(one => !page.Contains(one, StringComparison.Ordinal), role);
        }

        (await fatou.Get(card + "?role=person")).Page.Body!.TextContent.ShouldContain(hidden[0]);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get(card + "?role=all")).Page.Body!.TextContent.ShouldContain(hidden[0]);
    }

    [Fact]
    public async Task A_hard_card_says_so_first_and_is_passed_over_without_a_reason_and_in_private()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var card = PeerSessionsLinks.Scenario(known.Ain, Hard);
        var door = await fatou.Get(card + "?role=person");
        var data = ScenarioFile.Shipped.Scenarios.Single(one => one.Code == "au-bout-du-rouleau");
        door.Page.Body!.TextContent.ShouldContain(data.ContentNote);
        door.Page.Body.TextContent.ShouldNotContain(data.Situation);
        door.Page.Body.TextContent.ShouldNotContain(data.Hidden[0]);
        (await fatou.Get(card + "?role=person&open=true")).Page.Body!.TextContent.ShouldContain(data.Hidden[0]);

        (await fatou.Send(door, "#pass")).Code.ShouldBe(302);
        (await host.As(Cast.Trainee, new ListScenarios(known.Ain, "", null, null))).Single(one => one.Id == Hard).Passed.ShouldBeTrue();
        (await host.As(Cast.Trainer, new ListScenarios(known.Ain, "", null, null))).Single(one => one.Id == Hard).Passed.ShouldBeFalse();
        (await fatou.Send(await fatou.Get(card), "#pass")).Code.ShouldBe(302);
        (await host.As(Cast.Trainee, new ListScenarios(known.Ain, "", true, 20))).Single(one => one.Id == Hard).Passed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_play_is_owed_until_its_debrief_and_an_adviser_in_it_reads_nothing_hidden()
    {
        var known = await Known.Of(host);
        var (person, observer) = await host.Read(async db => (
            await db.Set<Person>().Where(one => one.Email == Cast.Trainer).Select(one => one.Id).SingleAsync(),
            await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee && one.PersonId != known.Fatou).Select(one => one.PersonId).FirstAsync()));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = PeerSessionsLinks.Scenario(known.Ain, known.Card);
        var twice = await fatou.Send(await fatou.Get(page), "#begin-form", ("Form.Person", $"{known.Fatou}"), ("Form.Adviser", $"{known.Fatou}"));
        twice.Code.ShouldBe(422);
        var begun = await fatou.Send(await fatou.Get(page), "#begin-form", ("Form.Person", $"{person}"), ("Form.Adviser", $"{known.Fatou}"), ("Form.Observers", $"{observer}"));
        begun.Code.ShouldBe(302);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#owed").ShouldNotBeNull();
        var hidden = ScenarioFile.Shipped.Scenarios.Single(one => one.Code == "mot-de-passe-perdu").Hidden[0];
        (await fatou.Get(page + "?role=person")).Page.Body!.TextContent.ShouldNotContain(hidden);

        var play = await fatou.Follow(begun);
        play.Page.Body!.TextContent.ShouldNotContain(hidden);
        var early = await fatou.Send(play, "#debrief-form", ("Form.Words", "Il s’est senti écouté."));
        early.Code.ShouldBe(422);
        early.Page.QuerySelector("#w0")!.TextContent.ShouldBe("Il s’est senti écouté.");
        (await fatou.Send(early, "#debrief-form", ("Form.Words", "Il s’est senti écouté."), ("Form.Talked", "true"))).Code.ShouldBe(302);
        var after = (await fatou.Get(play.Path)).Page.Body!.TextContent;
        after.ShouldContain("Il s’est senti écouté.");
        after.ShouldContain(hidden);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#owed").ShouldBeNull();
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        (await alumnus.Get(play.Path)).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Who_begins_a_play_for_others_finds_it_again_and_an_observer_keeps_a_grid_or_leaves()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var others = await own.Read(db => db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee && one.PersonId != known.Fatou).Select(one => one.PersonId).Take(2).ToListAsync());
        using var trainer = await Visitor.SignedIn(own, Cast.Trainer);
        var begun = await trainer.Send(await trainer.Get(PeerSessionsLinks.Scenario(known.Ain, known.Card)), "#begin-form", ("Form.Person", $"{others[0]}"), ("Form.Adviser", $"{others[1]}"), ("Form.Observers", $"{known.Fatou}"));
        begun.Code.ShouldBe(302);
        (await trainer.Get(PeerSessionsLinks.Scenario(known.Ain, known.Card))).Page.QuerySelector($"a[href='{begun.Location}']").ShouldNotBeNull();

        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        var play = await fatou.Get(begun.Location!);
        (await fatou.Send(play, "#grid-form", ("marks", "Partly"))).Code.ShouldBe(302);
        (await own.Read(db => db.Set<PlayMark>().SingleAsync(one => one.PersonId == known.Fatou))).Sight.ShouldBe(Sight.Partly);
        (await fatou.Send(play, "#leave")).Code.ShouldBe(302);
        (await fatou.Get(begun.Location!)).Code.ShouldBe(404);
        (await own.Read(db => db.Set<PlayMark>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_copy_is_changed_and_what_looks_real_is_asked_about_first()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var copied = await fatou.Send(await fatou.Get(PeerSessionsLinks.Scenario(known.Ain, known.Card)), "#copy");
        var write = await fatou.Follow(copied);
        var warned = await fatou.Send(write, "form", ("Form.Title", "La nôtre"), ("Form.Says", "Rappelez-moi au 06 12 34 56 78."));
        warned.Code.ShouldBe(422);
        var saved = await fatou.Send(warned, "form", ("Form.Sure", "true"));
        saved.Code.ShouldBe(302);
        (await host.As(Cast.Trainee, new ListScenarios(known.Ain, "", null, null))).ShouldContain(one => one.Title == "La nôtre" && !one.Ships);
        var shipped = await host.Read(db => db.Set<Scenario>().SingleAsync(one => one.Id == known.Card));
        shipped.Title.ShouldNotBe("La nôtre");
        (await fatou.Get($"/promos/{known.Ain}/scenarios/write/{known.Card}")).Code.ShouldBe(404);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get($"/promos/{known.Jura}/scenarios/{write.Path.Split('/')[^1]}")).Code.ShouldBe(404);
    }

    [Fact]
    public async Task A_number_a_coordinator_checked_is_not_changed_by_what_ships_and_grows_old()
    {
        using var own = new CastHost();
        var samu = Shelf.Id("number", "samu");
        using (var coordinator = await Visitor.SignedIn(own, Cast.Coordinator))
        {
            var edit = await coordinator.Get($"/numbers/edit/{samu}");
            (await coordinator.Send(edit, "form", ("Form.Purpose", "Chez nous : toute urgence."))).Code.ShouldBe(302);
            (await coordinator.Get("/numbers")).Page.QuerySelectorAll(".state-warn").ShouldBeEmpty();
        }

        (await own.AsHouse(new SeedScenarios())).ShouldBe(0);
        (await own.Read(db => db.Set<HelpNumber>().SingleAsync(one => one.Id == samu))).Purpose.ShouldBe("Chez nous : toute urgence.");
        own.Clock.Pass(TimeSpan.FromDays(400));
        using var trainee = await Visitor.SignedIn(own, Cast.Trainee);
        (await trainee.Get("/numbers")).Page.QuerySelectorAll(".state-warn").Length.ShouldBeGreaterThan(15);
        (await trainee.Get($"/numbers/edit/{samu}")).Code.ShouldBe(403);
    }
}
