using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class ReplanTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_workshop_moves_with_its_conflicts_shown_first_and_the_move_is_undone()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var before = await Slot(known.Planned);
        var full = await trainer.Get(Move(known, "2026-11-26/Morning"));
        full.Page.QuerySelector(".errors").ShouldNotBeNull();

        var free = await FreeHalfDay(trainer, known);
        var check = await trainer.Get(Move(known, free));
        check.Page.QuerySelector(".state-good").ShouldNotBeNull();
        var moved = await trainer.Send(check, "form", ("Form.Why", "La salle était prise."));
        moved.Code.ShouldBe(302);
        (await Slot(known.Planned)).ShouldBe(free);

        var board = await trainer.Follow(moved);
        var undone = await trainer.Send(board, ".toast-line form");
        undone.Code.ShouldBe(302);
        (await Slot(known.Planned)).ShouldBe(before);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_split_keeps_the_hours_and_a_swap_keeps_both()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var here = $"/promos/{known.Ain}/workshops/{known.Planned}";
        var split = await trainer.Get(here + "/split");
        (await trainer.Send(split, "form", ("Form.Minutes", "1h30"), ("Form.When", await FreeHalfDay(trainer, known)))).Code.ShouldBe(302);
        var parts = await host.Read(db => db.Set<WorkshopSlot>().Where(one => one.WorkshopId == known.Planned).Select(one => one.Minutes).ToListAsync());
        parts.Order().ShouldBe([90, 120]);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();

        var swap = await trainer.Get(here + "/swap");
        var other = swap.Page.QuerySelectorAll("#Form_With option[value]").Select(one => one.GetAttribute("value")!).Last(one => one.Length > 0);
        (await trainer.Send(swap, "form", ("Form.With", other), ("Form.Anyway", "true"))).Code.ShouldBe(302);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_people_who_save_at_once_never_overwrite_each_other_unseen()
    {
        var known = await Known.Of(host);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var path = $"/promos/{known.Ain}/workshops/{await AnyPlanned(known, 3)}/edit";
        var (first, second) = (await camille.Get(path), await fatou.Get(path));
        (await camille.Send(first, "form", ("Form.Title", "Le titre de Camille"))).Code.ShouldBe(302);
        var refused = await fatou.Send(second, "form", ("Form.Title", "Le titre de Fatou"));
        refused.Code.ShouldBe(422);
        refused.Text.ShouldContain("Le titre de Camille");
        refused.Page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Le titre de Fatou");
        (await fatou.Send(refused, "form")).Code.ShouldBe(302);
    }

    [Fact]
    public async Task A_locked_workshop_moves_only_by_a_trainer()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var id = await AnyPlanned(known, 5);
        var page = await trainer.Get($"/promos/{known.Ain}/workshops/{id}");
        (await trainer.Send(page, "main form[method=post]:not([action*=undo])", ("Form.Act", "Lock"), ("Form.Why", "Examen blanc"))).Code.ShouldBe(302);
        var move = await trainee.Get($"/promos/{known.Ain}/programme/move?Form.Id={id}&Form.Version=1&Form.When=2026-12-02/Morning");
        move.Page.QuerySelectorAll("form[method=post]").Length.ShouldBe(0);
        (await trainee.Post($"/promos/{known.Ain}/programme/move", [new("__RequestVerificationToken", Visitor.Token(await trainee.Get("/account"))), new("Form.Id", id.ToString()), new("Form.Version", "1"), new("Form.When", "2026-12-02/Morning"), new("Form.Anyway", "true")]))
            .Code.ShouldBe(422);
    }

    [Fact]
    public async Task An_id_of_another_promo_or_person_answers_404_and_changes_nothing()
    {
        var known = await Known.Of(host);
        using var yann = await Visitor.SignedIn(host, "yann@demo.example");
        var count = await host.Read(db => db.Set<Workshop>().CountAsync());
        (await yann.Get($"/promos/{known.Jura}/workshops/{known.Planned}")).Code.ShouldBe(404);
        var page = await yann.Get($"/promos/{known.Jura}/workshops/new");
        var competence = page.Page.QuerySelector("input[name='Form.Touched']")?.GetAttribute("value") ?? Guid.NewGuid().ToString();
        (await yann.Send(page, "form", ("Form.Title", "Volé"), ("Form.Id", known.Planned.ToString()), ("Form.Touched", competence))).Code.ShouldBe(404);
        (await yann.Send(page, "form", ("Form.Title", "Ailleurs"), ("Form.Touched", competence), ("Form.PlaceId", known.Place.ToString()))).Code.ShouldBe(404);
        (await host.Read(db => db.Set<Workshop>().CountAsync())).ShouldBe(count);
    }

    [Fact]
    public async Task A_double_submit_adds_one_workshop_and_the_minutes_always_add_up()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await trainer_page(trainee, known);
        var competences = page.Page.QuerySelectorAll("input[name='Form.Touched']").Select(one => one.GetAttribute("value")!).Take(2).ToList();
        var wrong = await trainee.Send(page, "form", ("Form.Title", "Deux fois"), ("Form.Minutes", "2h"), ($"Form.Shares[{competences[0]}]", "1h30"), ($"Form.Shares[{competences[1]}]", "1h"));
        wrong.Code.ShouldBe(422);
        wrong.Page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Deux fois");

        (string, string)[] good = [("Form.Title", "Deux fois"), ("Form.Minutes", "2h"), ("Form.Touched", competences[0]), ("Form.Touched", competences[1])];
        var first = await trainee.Send(page, "form", good);
        var second = await trainee.Send(page, "form", good);
        first.Code.ShouldBe(302);
        second.Location.ShouldBe(first.Location);
        var shares = await host.Read(db => db.Set<Workshop>().Where(one => one.Title == "Deux fois").SelectMany(one => one.Competences).Select(one => one.Minutes).ToListAsync());
        shares.ShouldBe([60, 60]);

        static Task<Answer> trainer_page(Visitor visitor, Known known) => visitor.Get($"/promos/{known.Ain}/workshops/new");
    }

    [Fact]
    public async Task Held_minutes_stay_apart_from_planned_ones()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var id = await AnyPlanned(known, 0);
        host.Clock.Pass(TimeSpan.FromDays(1));
        var form = await trainer.Get($"/promos/{known.Ain}/workshops/{id}/hold");
        var node = await host.Read(db => db.Set<WorkshopCompetence>().Where(one => one.WorkshopId == id).Select(one => one.NodeId).FirstAsync());
        var shares = form.Page.QuerySelectorAll("input[name^='Form.Shares']").Select(one => (one.GetAttribute("name")!, "")).ToArray();
        (await trainer.Send(form, "form", [.. shares, ("Form.Minutes", "2h45"), ("Form.Touched", node.ToString())])).Code.ShouldBe(302);
        var slot = await host.Read(db => db.Set<WorkshopSlot>().Where(one => one.WorkshopId == id).Select(one => new { one.Minutes, one.HeldMinutes }).SingleAsync());
        slot.HeldMinutes.ShouldBe(165);
        slot.Minutes.ShouldBeGreaterThan(0);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
    }

    private static string Move(Known known, string when) => $"/promos/{known.Ain}/programme/move?Form.Id={known.Planned}&Form.Version={known.PlannedVersion}&Form.When={when}";

    private static async Task<string> FreeHalfDay(Visitor visitor, Known known)
    {
        var page = await visitor.Get(Move(known, ""));
        return page.Page.QuerySelectorAll("#Form_When option").First(one => one.TextContent.EndsWith("(libre)", StringComparison.Ordinal)).GetAttribute("value")!;
    }

    private Task<string> Slot(Guid workshop) => host.Read(async db =>
    {
        var slot = await db.Set<WorkshopSlot>().SingleAsync(one => one.WorkshopId == workshop);
        return $"{slot.Date:yyyy-MM-dd}/{slot.Part}";
    });

    private Task<Guid> AnyPlanned(Known known, int skip) => host.Read(db => db.Set<Workshop>()
        .Where(one => one.CohortId == known.Ain && one.State == WorkshopState.Planned && one.Slots.Count == 1 && one.Id != known.Planned)
        .OrderBy(one => one.Slots.Min(slot => slot.Date)).ThenBy(one => one.Id).Skip(skip).Select(one => one.Id).FirstAsync());
}
