using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Decisions over HTTP, as without a script.</summary>
public sealed class DecisionTests(CastHost host) : IClassFixture<CastHost>
{
    private DateTime Now => host.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task A_trainee_asks_the_group_votes_changes_closes_and_the_register_tells()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/decisions/new?method=Dots");
        (await fatou.Send(page, "form.form-grid", ("Form.Question", "Que voir demain ?"), ("Form.Options", "une seule"))).Code.ShouldBe(422);
        var opened = await fatou.Send(page, "form.form-grid", ("Form.Question", "Que voir <b>demain</b> ?"), ("Form.Options", "Le fil RSS\n<script>alert(1)</script>\nLa visio"));
        opened.Code.ShouldBe(302);
        var ballot = await fatou.Follow(opened);
        ballot.Text.ShouldNotContain("<script>alert");
        ballot.Said("h1").ShouldBe("Que voir <b>demain</b> ?");
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#waiting").ShouldNotBeNull();

        var tooMany = await fatou.Send(ballot, "#ballot", ("Form.Marks[0].Value", "2"), ("Form.Marks[1].Value", "2"));
        tooMany.Code.ShouldBe(422);
        tooMany.Said("#Form_Marking")!.ShouldContain("vous en avez donné 4");
        (await fatou.Send(ballot, "#ballot", ("Form.Marks[0].Value", "2"), ("Form.Marks[1].Value", "1"))).Code.ShouldBe(302);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#waiting").ShouldBeNull();
        var again = await fatou.Get(opened.Location!);
        again.Page.QuerySelector("select[name='Form.Marks[0].Value'] option[selected]")!.GetAttribute("value").ShouldBe("2");
        (await fatou.Send(again, "#ballot", ("Form.Marks[0].Value", ""), ("Form.Marks[1].Value", ""), ("Form.Marks[2].Value", "3"))).Code.ShouldBe(302);

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var late = await trainer.Get(opened.Location!);
        (await fatou.Send(await fatou.Get(opened.Location!), "#close")).Code.ShouldBe(302);
        var refused = await trainer.Send(late, "#ballot", ("Form.Marks[0].Value", "1"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("select[name='Form.Marks[0].Value'] option[selected]")!.GetAttribute("value").ShouldBe("1");
        (await trainer.Send(late, "#close")).Code.ShouldBe(302);
        (await trainer.Get($"/promos/{known.Ain}/decisions")).Text.ShouldContain("La visio");
        (await fatou.Get(opened.Location!)).Said("[aria-labelledby=result] .lead")!.ShouldContain("La visio");
        await host.Run("RingReminders");
        (await trainer.Get("/inbox")).Text.ShouldContain("Que voir");
    }

    [Fact]
    public async Task An_objection_stands_until_who_made_it_says_it_is_answered()
    {
        var known = await Known.Of(host);
        var id = await Open(known, new DecisionTerms(DecisionMethod.Consent, 0, false, false, 0, Now.AddDays(3)));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var path = CohortsLinks.Decision(known.Ain, id);
        var page = await fatou.Get(path);
        (await fatou.Send(page, "#ballot", ("Form.Marks[0].Value", "-1"))).Code.ShouldBe(422);
        var tooLong = await fatou.Send(page, "#ballot", ("Form.Marks[0].Value", "-1"), ("Form.Marks[0].Words", new string('x', 10_000)));
        tooLong.Code.ShouldBe(422);
        tooLong.Page.QuerySelector("textarea")!.TextContent.Length.ShouldBeGreaterThanOrEqualTo(10_000);
        (await fatou.Send(page, "#ballot", ("Form.Marks[0].Value", "-1"), ("Form.Marks[0].Words", "Trop loin pour moi."))).Code.ShouldBe(302);
        var seen = await trainer.Get(path);
        (await trainer.Send(seen, "form.answer", ("answer", "Une voiture t’emmène."))).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new GetDecision(known.Ain, id))).Result!.Outcome.ShouldBe(DecisionOutcome.Rejected);
        (await fatou.Send(await fatou.Get(path), "form.lift")).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new CloseDecision(known.Ain, id))).Result!.Outcome.ShouldBe(DecisionOutcome.Adopted);
        (await trainer.Get($"/promos/{known.Ain}/decisions")).Text.ShouldContain("Trop loin pour moi.");
    }

    [Fact]
    public async Task A_withdrawn_option_keeps_its_votes_and_its_voters_are_told()
    {
        var known = await Known.Of(host);
        var (a, b) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var id = await Open(known, new DecisionTerms(DecisionMethod.Ranking, 0, false, false, 0, Now.AddDays(3)), new OptionTerms(a, "Arles"), new OptionTerms(b, "Brest"), new OptionTerms(Guid.CreateVersion7(), "Caen"));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var path = CohortsLinks.Decision(known.Ain, id);
        var open = await fatou.Get(path);
        (await fatou.Send(open, "#ballot", ("Form.Marks[0].Value", "1"), ("Form.Marks[1].Value", "2"))).Code.ShouldBe(302);
        (await trainer.Send(await trainer.Get(path), "#withdraw", ("option", a.ToString()), ("why", "Fermé ce jour-là."))).Code.ShouldBe(302);
        (await fatou.Get("/inbox")).Text.ShouldContain("Arles");
        var told = await fatou.Send(open, "#ballot", ("Form.Marks[0].Value", "2"), ("Form.Marks[1].Value", "1"));
        told.Code.ShouldBe(422);
        told.Said(".errors")!.ShouldContain("Arles");
        (await fatou.Send(told, "#ballot")).Code.ShouldBe(302);
        var card = await host.As(Cast.Trainee, new GetDecision(known.Ain, id));
        card.Mine.Single(one => one.Option == a).Value.ShouldBe(1);
        card.Mine.Single(one => one.Option == b).Value.ShouldBe(1);
        card.Result!.Chosen.ShouldBe([b]);
    }

    [Fact]
    public async Task Its_hour_closes_it_even_if_nothing_ran_and_the_reminder_leaves_out_who_took_part()
    {
        using var later = new CastHost();
        var known = await Known.Of(later);
        var id = Guid.CreateVersion7();
        await later.As(Cast.Trainer, new OpenDecision(id, known.Ain, "Qui range ?", "", new DecisionTerms(DecisionMethod.ForAgainst, 0, false, true, 0, Now.AddDays(2)), []));
        await later.As(Cast.Trainee, new CastVote(known.Ain, id, [new VoteMark(id, 1)]));
        (await later.As(Cast.Trainee, new GetDecision(known.Ain, id))).Withheld.ShouldBe(ResultWithheld.UntilClose);
        later.Clock.Pass(TimeSpan.FromHours(25));
        await later.Run("RingReminders");
        using var fatou = await Visitor.SignedIn(later, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(later, Cast.Trainer);
        (await fatou.Get("/inbox")).Text.ShouldNotContain("Qui range");
        (await trainer.Get("/inbox")).Text.ShouldContain("Qui range");

        later.Clock.Pass(TimeSpan.FromHours(23));
        var card = await later.As(Cast.Trainer, new GetDecision(known.Ain, id));
        card.IsOpen.ShouldBeFalse();
        card.Result!.Outcome.ShouldBe(DecisionOutcome.Adopted);
        await Should.ThrowAsync<Refusal>(() => later.As(Cast.Trainer, new CastVote(known.Ain, id, [new VoteMark(id, -1)])));
        (await later.Run("CloseDecisions")).ShouldBe(1);
        (await later.Run("CloseDecisions")).ShouldBe(0);
    }

    [Fact]
    public async Task Two_who_close_at_once_close_it_once_and_strangers_find_nothing()
    {
        var known = await Known.Of(host);
        var id = await Open(known, new DecisionTerms(DecisionMethod.ForAgainst, 0, false, false, 0, Now.AddDays(3)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new CloseDecision(known.Ain, id)));
        var both = await Task.WhenAll(host.As(Cast.Trainer, new CloseDecision(known.Ain, id)), host.AsHouse(new CloseDecision(known.Ain, id)));
        both[0].ClosedAt.ShouldBe(both[1].ClosedAt);
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new CastVote(known.Ain, id, [new VoteMark(id, 1)])));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new CastVote(known.Jura, id, [new VoteMark(id, 1)])));
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(CohortsLinks.Decision(known.Ain, id))).Code.ShouldBe(404);
        (await outsider.Get(CohortsLinks.Decision(known.Jura, id))).Code.ShouldBe(404);
    }

    private async Task<Guid> Open(Known known, DecisionTerms terms, params OptionTerms[] options)
    {
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new OpenDecision(id, known.Ain, "Que faisons-nous ?", "", terms, options));
        await host.As(Cast.Trainer, new OpenDecision(id, known.Ain, "Que faisons-nous ?", "", terms, options));
        return id;
    }
}
