using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>A promo goes from REMN to Médiateur numérique, and loses nothing.</summary>
public sealed class PromoMoveTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_promo_moves_with_a_preview_of_all_it_concerns_and_can_go_back()
    {
        var known = await Known.Of(host);
        var remn = await Arrange(known);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var before = await host.As(Cast.Trainer, new GetCoverage(known.Ain, null));

        var preview = await trainer.Get($"/promos/{known.Ain}/frameworks/move?From={remn.Framework}&To={known.Framework}");
        preview.Code.ShouldBe(200);
        preview.Text.ShouldContain("Atelier de l’ancienne version");
        preview.Text.ShouldContain("Nous relisons cette compétence");
        // The seeded equivalence is chosen already.
        preview.Page.QuerySelector($"select[name='Form.Heirs[{remn.Mapped}]'] option[selected]")!.TextContent.ShouldContain("1.3");

        (await trainer.Send(preview, "form[method=post]", ($"Form.Heirs[{remn.Unmapped}]", ""), ("Form.Why", "Le titre a changé"))).Code.ShouldBe(302);

        var after = await host.As(Cast.Trainer, new GetCoverage(known.Ain, null));
        after.Hours.Held.ShouldBe(before.Hours.Held);
        after.Hours.Planned.ShouldBe(before.Hours.Planned);
        var heir = after.Lines.Single(one => one.Competence.Code == "1.3" && one.Competence.Framework.StartsWith("Médiateur", StringComparison.Ordinal));
        var was = before.Lines.Single(one => one.Competence.NodeId == heir.Competence.NodeId);
        (heir.Held - was.Held).ShouldBe(120);
        // What nothing took over is still seen, with its words.
        after.Lines.Single(one => one.Competence.NodeId == remn.Unmapped).Held.ShouldBe(90);
        after.Lines.ShouldNotContain(one => one.Competence.NodeId == remn.Mapped);
        var page = await trainer.Get($"/promos/{known.Ain}/workshops/{remn.Workshop}");
        page.Code.ShouldBe(200);
        page.Text.ShouldContain("Concevoir et produire des ressources");
        (await trainer.Get($"/promos/{known.Ain}/coverage")).Code.ShouldBe(200);
        // Nothing was rewritten.
        (await host.Read(db => db.Set<WorkshopCompetence>().Where(one => one.WorkshopId == remn.Workshop).Select(one => one.NodeId).ToListAsync())).ShouldBe([remn.Mapped, remn.Unmapped], ignoreOrder: true);

        // Pressed twice, it is done once.
        (await trainer.Send(preview, "form[method=post]")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<PromoMove>().CountAsync(one => one.CohortId == known.Ain))).ShouldBe(1);
        page.Text.ShouldContain("Noté au départ sur 1.1");

        // The workshop's forms keep the competence that nothing took over.
        var edit = await trainer.Get($"/promos/{known.Ain}/workshops/{remn.Workshop}/hold");
        edit.Page.QuerySelector($"input[name='Form.Shares[{remn.Unmapped}]']").ShouldNotBeNull();

        var moves = await trainer.Get($"/promos/{known.Ain}/frameworks/move");
        moves.Text.ShouldContain("Le titre a changé");
        (await trainer.Send(moves, "form[action*=Undo]")).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new GetCoverage(known.Ain, null))).Lines.Single(one => one.Competence.NodeId == remn.Mapped).Held.ShouldBe(120);
    }

    [Fact]
    public async Task Only_those_who_steer_the_promo_move_it_and_only_to_what_exists()
    {
        var known = await Known.Of(host);
        await Should.ThrowAsync<Kernel.Forbidden>(() => host.As(Cast.Trainee, new MovePromo { Cohort = known.Ain, From = known.Framework, To = known.Framework }));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(known.Outsider, new MovePromo { Cohort = known.Ain, From = known.Framework, To = known.Framework }));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new MovePromo { Cohort = known.Ain, From = known.Framework, To = Guid.NewGuid() }));
        var local = await host.Read(db => db.Set<Framework>().Where(one => one.Code == "RNCP34137").Select(one => one.Id).SingleAsync());
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new MovePromo { Cohort = known.Ain, From = known.Framework, To = local, Heirs = { [Guid.NewGuid()] = null } }));
        var block = await host.Read(db => db.Set<FrameworkNode>().Where(one => one.FrameworkId == local && one.Kind == NodeKind.Block).Select(one => one.Id).FirstAsync());
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new MovePromo { Cohort = known.Ain, From = known.Framework, To = local, Heirs = { [known.Node] = block } }));
    }

    [Fact]
    public async Task A_coordinator_says_which_competence_becomes_which()
    {
        var remn = await host.Read(db => db.Set<Framework>().Include(one => one.Nodes).SingleAsync(one => one.Code == "RNCP34137"));
        var next = await host.Read(db => db.Set<Framework>().Include(one => one.Nodes).SingleAsync(one => one.Code == "RNCP40695"));
        var (from, to) = (remn.Nodes.Single(one => one.Code == "1.2").Id, next.Nodes.Single(one => one.Code == "1.5").Id);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var path = $"/frameworks/{remn.Id}/equivalences?to={next.Id}";
        var page = await coordinator.Get(path);
        page.Text.ShouldContain("non officielle");
        (await coordinator.Send(page, "form[method=post]", ($"Form.Pairs[{from}]", to.ToString()))).Code.ShouldBe(302);
        var saved = await coordinator.Get(path);
        saved.Page.QuerySelector($"select[name='Form.Pairs[{from}]'] option[selected]")!.GetAttribute("value").ShouldBe(to.ToString());
        (await coordinator.Send(saved, "form[method=post]", ($"Form.Pairs[{from}]", ""))).Code.ShouldBe(302);
        (await coordinator.Get(path)).Page.QuerySelector($"select[name='Form.Pairs[{from}]'] option[selected]").ShouldBeNull();
        (await coordinator.Send(saved, "form[method=post]", ($"Form.Pairs[{from}]", from.ToString()))).Code.ShouldBe(404);
    }

    // The promo works with both versions; one workshop was held on two competences of the earlier one.
    private async Task<(Guid Framework, Guid Mapped, Guid Unmapped, Guid Workshop)> Arrange(Known known) => await host.Read(async db =>
    {
        var remn = await db.Set<Framework>().Include(one => one.Nodes).SingleAsync(one => one.Code == "RNCP34137");
        var (mapped, unmapped) = (remn.Nodes.Single(one => one.Code == "1.1").Id, remn.Nodes.Single(one => one.Code == "1.2").Id);
        var held = await db.Set<Workshop>().AsNoTracking().Include(one => one.Slots).SingleAsync(one => one.Id == known.Held);
        var trainer = await db.Set<Kernel.People.Person>().Where(one => one.Email == Cast.Trainer).Select(one => one.Id).SingleAsync();
        var workshop = new Workshop(Guid.CreateVersion7(), known.Ain, trainer, DateTime.UnixEpoch) { Minutes = 210, State = WorkshopState.Held };
        workshop.Name("Atelier de l’ancienne version");
        workshop.Slots.Add(new WorkshopSlot(workshop.Id, known.Ain, held.Slots[0].Date, held.Slots[0].Part, 0, 210) { HeldMinutes = 210 });
        workshop.SetShares([(mapped, 120, 120), (unmapped, 90, 90)]);
        db.Add(workshop);
        db.Add(new Pin(known.Ain, remn.Id, 9));
        db.Add(new ReadingNote(Guid.CreateVersion7(), known.Ain, mapped, NoteKind.Paraphrase, null, "Nous relisons cette compétence", trainer, DateTime.UnixEpoch));
        await db.SaveChangesAsync();
        return (remn.Id, mapped, unmapped, workshop.Id);
    });
}
