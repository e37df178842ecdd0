using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>What the charter keeps for the trainers is refused to a trainee, named, and not offered.</summary>
public sealed class CharterActsTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData(CharterSeat.Builders, CharterSeat.Builders)]
    [InlineData(CharterSeat.Trainers, CharterSeat.Builders)]
    [InlineData(CharterSeat.Builders, CharterSeat.Trainers)]
    [InlineData(CharterSeat.Trainers, CharterSeat.Trainers)]
    public async Task Each_act_of_a_trainee_and_of_a_trainer(CharterSeat places, CharterSeat validates)
    {
        var known = await Known.Of(host);
        await CharterActs.Charter(host, known, places, validates);
        var acts = await CharterActs.Of(host, known);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var wrong = new List<string>();
        foreach (var (name, needs, act) in acts.All)
        {
            var refused = (needs == "place" && places == CharterSeat.Trainers) || (needs == "validate" && validates == CharterSeat.Trainers);
            var answer = await act(fatou);
            if (answer.Code != (refused ? 422 : 302) || (refused && !answer.Text.Contains("charte du groupe", StringComparison.Ordinal)))
                wrong.Add($"{name}: {answer.Code} {answer.Said(".errors")}");
            if (refused && (await act(camille)) is { Code: not 302 } other)
                wrong.Add($"{name}, by a trainer: {other.Code} {other.Said(".errors")}");
        }

        wrong.ShouldBeEmpty();
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_offered_that_would_be_refused_and_everyone_still_proposes()
    {
        var known = await Known.Of(host);
        var acts = await CharterActs.Of(host, known);
        await CharterActs.Charter(host, known, CharterSeat.Trainers, CharterSeat.Trainers);
        var half = acts.Take();
        var (drafted, planned, waiting) = (await acts.Workshop(half, WorkshopState.Draft), await acts.Workshop(half), await acts.Workshop(null));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var week = CurriculumLinks.Week(known.Ain, half.Date);
        string[] placing = ["#move-form", ".half-add", "a[href*='programme/move']", "a[href$='/split']", "a[href$='/swap']", "button[value=Unplace]", "button[value=Plan]", "select[name='Form.When']", "a[href$='/hold']"];
        var pages = new[] { week, Path(drafted), Path(planned), $"/promos/{known.Ain}/workshops/new?when=2026-12-01/Morning", $"/promos/{known.Ain}/programme/move?Form.Id={waiting.Id}&Form.Version=0", Path(planned) + "/split", Path(planned) + "/swap", Path(planned) + "/hold" };
        foreach (var path in pages)
        {
            var page = await fatou.Get(path);
            page.Code.ShouldBe(200);
            placing.Where(one => page.Page.QuerySelector(one) is not null).ShouldBeEmpty(path);
            if (path != Path(drafted))
                page.Page.QuerySelector($"a[href='{CohortsLinks.Charter(known.Ain)}']").ShouldNotBeNull(path);
        }

        (await fatou.Get(Path(planned))).Page.QuerySelector("button[value=Cancel]").ShouldBeNull();
        (await fatou.Get(Path(waiting))).Page.QuerySelector("button[value=Cancel]").ShouldNotBeNull();
        (await camille.Get(week)).Page.QuerySelector("#move-form").ShouldNotBeNull();
        (await camille.Get(Path(drafted))).Page.QuerySelector("button[value=Plan]").ShouldNotBeNull();
        var propose = await fatou.Get($"/promos/{known.Ain}/workshops/new");
        var node = propose.Page.QuerySelector("input[name='Form.Touched']")!.GetAttribute("value")!;
        (await fatou.Send(propose, "form.form-grid", ("Form.Title", "Une idée"), ("Form.Touched", node))).Code.ShouldBe(302);

        string Path(Workshop one) => CurriculumLinks.Workshop(known.Ain, one.Id);
    }

    [Fact]
    public async Task Who_may_place_and_not_validate_leaves_a_draft_and_what_was_placed_is_not_undone_under_another_charter()
    {
        var known = await Known.Of(host);
        var acts = await CharterActs.Of(host, known);
        await CharterActs.Charter(host, known, CharterSeat.Builders, CharterSeat.Trainers);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var workshop = await acts.Workshop(null);
        (await acts.Move(fatou, workshop)).Code.ShouldBe(302);
        var read = await Read(workshop.Id);
        (read.State, read.Slots.Count).ShouldBe((WorkshopState.Draft, 1));
        var change = await host.Read(db => db.Set<PlanChange>().OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Select(one => one.Id).FirstAsync());
        (await fatou.Get($"/promos/{known.Ain}/programme/history")).Page.QuerySelector("form[action*='undo']").ShouldNotBeNull();

        await CharterActs.Charter(host, known, CharterSeat.Trainers, CharterSeat.Trainers);
        (await fatou.Get($"/promos/{known.Ain}/programme/history")).Page.QuerySelector("form[action*='undo']").ShouldBeNull();
        var undo = await acts.Post(fatou, $"programme/undo?change={change}");
        undo.Code.ShouldBe(422);
        undo.Text.ShouldContain("charte du groupe");
        (await Read(workshop.Id)).Slots.Count.ShouldBe(1);
        await CharterActs.Charter(host, known, CharterSeat.Builders, CharterSeat.Builders);
        (await acts.Post(fatou, $"programme/undo?change={change}")).Code.ShouldBe(302);
        (await Read(workshop.Id)).Slots.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Minutes_on_the_board_are_not_undone_by_who_may_no_longer_place_and_words_are()
    {
        var known = await Known.Of(host);
        var acts = await CharterActs.Of(host, known);
        await CharterActs.Charter(host, known, CharterSeat.Builders, CharterSeat.Builders);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var (longer, other) = (await acts.Workshop(acts.Take()), await acts.Workshop(acts.Take()));
        (await acts.Edit(fatou, longer, "2 h")).Code.ShouldBe(302);
        await CharterActs.Charter(host, known, CharterSeat.Trainers, CharterSeat.Builders);
        var undo = await acts.Post(fatou, $"programme/undo?change={await Last()}");
        undo.Code.ShouldBe(422);
        undo.Text.ShouldContain("charte du groupe");
        (await Read(longer.Id)).Minutes.ShouldBe(120);
        (await acts.Edit(fatou, other, "1 h")).Code.ShouldBe(302);
        (await acts.Post(fatou, $"programme/undo?change={await Last()}")).Code.ShouldBe(302);
        (await Read(other.Id)).Title.ShouldBe("Essai");

        Task<Guid> Last() => host.Read(db => db.Set<PlanChange>().OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Select(one => one.Id).FirstAsync());
    }

    private Task<Workshop> Read(Guid id) => host.Read(db => db.Set<Workshop>().Include(one => one.Slots).SingleAsync(one => one.Id == id));
}
