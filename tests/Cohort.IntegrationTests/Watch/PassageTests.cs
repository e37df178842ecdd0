using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Pages.Watch.Passages;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

/// <summary>A link leads somewhere, and both ends show it.</summary>
public sealed class PassageTests
{
    [Fact]
    public async Task A_link_becomes_a_need_of_the_open_launch_and_both_ends_show_it()
    {
        using var host = new CastHost();
        var known = await (await Known.Of(host)).WithLaunch(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var lead = WatchLinks.Lead(known.Ain, known.Item);
        (await fatou.Get(lead)).Page.QuerySelector("a[href$='to=Need']").ShouldNotBeNull();
        var form = await fatou.Get(lead + "?to=Need");
        (await fatou.Send(form, "#lead-form", ("Form.Title", ""))).Code.ShouldBe(422);
        var sent = await fatou.Send(form, "#lead-form", ("Form.Title", "Savoir en parler aux familles"), ("Form.Words", "Trois parents l’ont demandé."));
        sent.Code.ShouldBe(302);
        (await fatou.Send(form, "#lead-form", ("Form.Title", "Savoir en parler aux familles"))).Code.ShouldBe(302);
        var launch = await fatou.Follow(sent);
        launch.Page.QuerySelectorAll($".need a[href='{WatchLinks.Item(known.Ain, known.Item)}']").Length.ShouldBe(1);
        (await fatou.Get(WatchLinks.Item(known.Ain, known.Item))).Page.QuerySelector("section[aria-labelledby=led]")!.TextContent.ShouldContain("Savoir en parler aux familles");
        (await host.Read(db => db.Set<Passage>().CountAsync(one => one.ItemId == known.Item))).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_launch_that_gathers_there_is_no_need_to_say()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(WatchLinks.Lead(known.Ain, known.Item))).Page.QuerySelector("a[href$='to=Need']").ShouldBeNull();
        var form = await fatou.Get(WatchLinks.Lead(known.Ain, known.Item) + "?to=Need");
        (await fatou.Send(form, "#lead-form", ("Form.Title", "Trop tard"))).Code.ShouldBe(422);
        (await host.Read(db => db.Set<Passage>().CountAsync(one => one.ItemId == known.Item))).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_becomes_a_workshop_that_says_read_before_you_come()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var unused = (await fatou.Get(WatchLinks.List(known.Ain) + "?unused=1")).Page.QuerySelectorAll(".links > li").Length;
        var form = await fatou.Get(WatchLinks.Lead(known.Ain, known.Item) + "?to=Workshop");
        (await fatou.Send(form, "#lead-form", ("Form.Title", "Un atelier sans compétence"))).Code.ShouldBe(422);
        (await host.Read(db => db.Set<Workshop>().CountAsync(one => one.Title == "Un atelier sans compétence"))).ShouldBe(0);
        var sent = await fatou.Send(form, "#lead-form", ("Form.Title", "Réparer au lieu de jeter"), ("Form.Touched", known.Node.ToString()));
        sent.Code.ShouldBe(302);
        var workshop = await fatou.Follow(sent);
        workshop.Page.QuerySelector($"section[aria-labelledby=origins] a[href='{WatchLinks.Item(known.Ain, known.Item)}']").ShouldNotBeNull();
        var list = await fatou.Get(WatchLinks.List(known.Ain) + "?unused=1");
        list.Page.QuerySelectorAll(".links > li").Length.ShouldBe(unused - 1);
        (await fatou.Get(WatchLinks.List(known.Ain))).Page.QuerySelectorAll(".led").Select(one => one.TextContent).ShouldContain(one => one.Contains("Réparer au lieu de jeter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_is_read_before_a_workshop_becomes_a_brick_and_is_decided_on()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var lead = WatchLinks.Lead(known.Ain, known.Item);
        (await trainer.Send(await trainer.Get(lead + "?to=Reading"), "#lead-form", ("Form.Workshop", known.Planned.ToString()))).Code.ShouldBe(302);
        (await trainer.Get(CurriculumLinks.Workshop(known.Ain, known.Planned))).Page.QuerySelector("section[aria-labelledby=origins]").ShouldNotBeNull();
        (await trainer.Send(await trainer.Get(lead + "?to=Reading"), "#lead-form", ("Form.Workshop", known.Held.ToString()))).Code.ShouldBe(404);

        var brick = await trainer.Send(await trainer.Get(lead + "?to=Brick"), "#lead-form", ("Form.Title", "Brique née d’un lien"), ("Form.Doing", "Comprendre vite."));
        brick.Code.ShouldBe(302);
        (await trainer.Follow(brick)).Page.QuerySelector("section[aria-labelledby=origins]").ShouldNotBeNull();
        await Should.ThrowAsync<Kernel.Forbidden>(() => host.As(Cast.Trainee, new LeadItem { Cohort = known.Ain, Item = known.Item, Id = Guid.CreateVersion7(), To = PassageKind.Brick, Title = "Non", Doing = "Non" }));
        (await host.Read(db => db.Set<Brick>().CountAsync(one => one.Title == "Non"))).ShouldBe(0);

        var decision = await trainer.Send(await trainer.Get(lead + "?to=Decision"), "#lead-form");
        decision.Code.ShouldBe(302);
        var asked = await trainer.Follow(decision);
        asked.Page.QuerySelector($"a[href='{WatchLinks.Item(known.Ain, known.Item)}']").ShouldNotBeNull();
        var passage = await host.Read(db => db.Set<Passage>().SingleAsync(one => one.Kind == PassageKind.Decision && one.ItemId == known.Item));
        (await host.As(Cast.Trainer, new GetDecision(known.Ain, passage.TargetId))).About.ShouldBe(WatchLinks.Item(known.Ain, known.Item));

        var evidence = await trainer.Get(WatchLinks.Evidence(known.Ain));
        evidence.Page.QuerySelectorAll("section[aria-labelledby=each] li").Length.ShouldBeGreaterThanOrEqualTo(3);
        (await trainer.Get(WatchLinks.Evidence(known.Ain) + "?to=2026-01-01")).Page.QuerySelectorAll("section[aria-labelledby=each] li").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Strangers_lead_nothing()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(WatchLinks.Lead(known.Ain, known.Item))).Code.ShouldBe(404);
        (await outsider.Get(WatchLinks.Lead(known.Jura, known.Item))).Code.ShouldBe(404);
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(known.Outsider, new LeadItem { Cohort = known.Jura, Item = known.Item, Id = Guid.CreateVersion7(), To = PassageKind.Decision, Title = "Non", ClosesOn = FakeClock.Today.AddDays(2) }));
    }
}
