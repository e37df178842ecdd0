using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

public sealed class PromoTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_promo_opens_on_its_half_days_with_the_framework_of_its_dates_and_twice_sent_opens_once()
    {
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/promos/open");
        (string, string)[] terms = [("Form.Name", "Promo Drôme"), ("Form.StartsOn", "2027-01-04"), ("Form.EndsOn", ""), ("Form.Holidays", "MetropolitanFrance"), ("Form.Closures", "15/02/2027 - 19/02/2027 Vacances")];
        var first = await coordinator.Send(page, "form", terms);
        first.Code.ShouldBe(302, first.Said(".errors"));
        (await coordinator.Send(page, "form", terms)).Code.ShouldBe(302);
        var promo = (await host.AsHouse(new ListMyPromos())).Single(one => one.Name == "Promo Drôme").Id;
        var calendar = await host.AsHouse(new GetCalendar(promo));
        calendar.Count(one => one.Kind == HalfDayKind.Centre).ShouldBe(100);
        calendar.ShouldNotContain(one => one.Date >= new DateOnly(2027, 2, 15) && one.Date <= new DateOnly(2027, 2, 19));
        (await host.AsHouse(new ListCompetences(promo))).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_promo_like_a_former_one_takes_its_workshops_up_as_drafts()
    {
        var known = await Known.Of(host);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/promos/open");
        (await coordinator.Send(page, "form", ("Form.Name", "Promo Ain, suite"), ("Form.StartsOn", "2027-03-01"), ("Form.Like", known.Ain.ToString()))).Code.ShouldBe(302);
        var promo = (await host.AsHouse(new ListMyPromos())).Single(one => one.Name == "Promo Ain, suite").Id;
        var states = await host.Read(db => db.Set<Workshop>().Where(one => one.CohortId == promo).Select(one => new { one.State, Slots = one.Slots.Count }).ToListAsync());
        states.Count.ShouldBe(80);
        states.ShouldAllBe(one => one.State == WorkshopState.Draft && one.Slots > 0);
        (await host.AsHouse(new ListCompetences(promo))).Count.ShouldBe(9);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_individual_path_changes_one_trainee_s_hours_only()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var coverage = $"/promos/{known.Ain}/coverage?trainee={known.Fatou}";
        var whole = (await trainer.Get(coverage)).Said(".hoursbar dd");
        var path = await trainer.Get($"/promos/{known.Ain}/people/{known.Fatou}/path");
        (await trainer.Send(path, "form:has([name='Form.Target'])", ("Form.Target", "280 h"), ("Form.ArrivesOn", "2026-11-02"), ("Form.Reason", "Arrivée en cours de route"))).Code.ShouldBe(302);
        var own = await trainer.Get(coverage);
        own.Said(".hoursbar dd").ShouldNotBe(whole);
        own.Page.QuerySelectorAll(".hoursbar dd")[^1].TextContent.ShouldBe("280\u00a0h");
        (await trainer.Get($"/promos/{known.Ain}/coverage")).Said(".hoursbar dd").ShouldBe(whole);
    }

    [Fact]
    public async Task After_its_end_and_asked_twice_the_trainees_become_alumni()
    {
        using var later = new CastHost();
        var known = await Known.Of(later);
        using var early = await Visitor.SignedIn(later, Cast.Trainer);
        KeyValuePair<string, string> token = new("__RequestVerificationToken", Visitor.Token(await early.Get("/account")));
        (await early.Post($"/promos/{known.Ain}/people?handler=Alumni", [token, new("sure", "true")])).Code.ShouldBe(422);
        later.Clock.Pass(TimeSpan.FromDays(200));
        var page = await early.Get($"/promos/{known.Ain}/people");
        (await early.Send(page, "form[action*=Alumni]")).Code.ShouldBe(422);
        (await early.Send(page, "form[action*=Alumni]", ("sure", "true"))).Code.ShouldBe(302);
        (await later.AsHouse(new ListMembers(known.Ain))).ShouldNotContain(one => one.Role == Role.Trainee);
        using var fatou = await Visitor.SignedIn(later, Cast.Trainee);
        (await fatou.Get($"/promos/{known.Ain}/programme")).Code.ShouldBe(200);
        (await fatou.Get($"/promos/{known.Ain}/workshops/new")).Code.ShouldBe(403);
    }

    [Fact]
    public async Task A_closed_place_stays_on_the_workshops_that_stand_there()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var path = $"/promos/{known.Ain}/workshops/{known.Planned}/edit";
        var chosen = (await trainer.Get(path)).Page.QuerySelector("#Form_PlaceId option[selected]")!.GetAttribute("value")!;
        var token = Visitor.Token(await trainer.Get($"/promos/{known.Ain}/places"));
        (await trainer.Post($"/promos/{known.Ain}/places?handler=Close", [new("__RequestVerificationToken", token), new("id", chosen)])).Code.ShouldBe(302);
        var edit = await trainer.Get(path);
        (await trainer.Send(edit, "form", ("Form.Title", "Même salle"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Workshop>().Where(one => one.Id == known.Planned).Select(one => one.PlaceId).SingleAsync())).ToString().ShouldBe(chosen);
    }

    [Fact]
    public async Task A_corrected_half_day_shows_what_stood_there_as_to_be_settled()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/calendar/2026-11-27/Morning");
        (await trainer.Send(page, "form", ("Form.Kind", "Off"), ("Form.Note", "Journée pédagogique"))).Code.ShouldBe(302);
        var board = await trainer.Get($"/promos/{known.Ain}/programme?week=2026-11-23");
        board.Page.QuerySelectorAll("[data-date='2026-11-27'][data-part='Morning'] .clash").Length.ShouldBeGreaterThan(0);
    }
}
