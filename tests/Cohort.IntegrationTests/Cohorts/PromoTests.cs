using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
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
