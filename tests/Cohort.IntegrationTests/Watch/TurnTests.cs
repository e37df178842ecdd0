using Cohort.Facilities.Inbox;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Pages.Watch.Curating;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

/// <summary>The turns of the curator: computed, written down when the day begins, swapped, passed, told.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task A_day_that_begins_is_written_down_once_and_the_next_is_announced_the_evening_before()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var plan = await host.AsHouse(new GetTurns(known.Ain));
        plan.Coming.Count.ShouldBeGreaterThan(5);
        await host.Run("KeepTurns");
        await host.Run("KeepTurns");
        var rows = await host.Read(db => db.Set<CuratorTurn>().Where(one => one.CohortId == known.Ain && one.Date >= plan.Today).ToListAsync());
        rows.Select(one => (one.Date, one.PersonId)).ShouldBe(plan.Coming.Where(one => one.Date == plan.Today).Select(one => (one.Date, one.Person)));
        (await host.AsHouse(new GetTurns(known.Ain))).Coming.ShouldBe(plan.Coming);

        // Five minutes after five until the next turn begins: one message, to whose turn it is.
        var next = plan.Coming.First(one => one.Date > plan.Today);
        while (host.Clock.GetUtcNow().UtcDateTime < next.Date.ToDateTime(new TimeOnly(6, 0)))
        {
            host.Clock.Pass(TimeSpan.FromMinutes(30));
            await host.Run("RingReminders");
        }

        var told = await host.Read(db => db.Set<ToldLine>().Where(one => one.Rule == "CuratorTomorrow" && one.PromoId == known.Ain).ToListAsync());
        told.Select(one => (one.PersonId, one.Channel, one.Why)).ShouldBe([(next.Person, Channels.Inbox, ""), (next.Person, Channels.Mail, "")], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_swap_and_who_gave_the_day_away_is_not_reminded()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.Run("KeepTurns");
        var before = await host.AsHouse(new GetTurns(known.Ain));
        var mine = before.Coming.First(one => one.Date > before.Today);
        var theirs = before.Coming.First(one => one.Date > mine.Date && one.Person != mine.Person);
        var (one, other) = (await Email(host, mine.Person), await Email(host, theirs.Person));

        using var asks = await Visitor.SignedIn(host, one);
        var page = await asks.Get(WatchLinks.Turns(known.Ain));
        (await asks.Send(page, "#swap-form", ("Form.Mine", $"{mine.Date:yyyy-MM-dd}"), ("Form.Theirs", $"{theirs.Date:yyyy-MM-dd}"))).Code.ShouldBe(302);
        (await asks.Send(page, "#swap-form", ("Form.Mine", $"{mine.Date:yyyy-MM-dd}"), ("Form.Theirs", $"{theirs.Date:yyyy-MM-dd}"))).Code.ShouldBe(302);
        var ask = await host.Read(db => db.Set<SwapAsk>().SingleAsync());
        (await host.AsHouse(new GetTurns(known.Ain))).Coming.ShouldBe(before.Coming, "nothing changes until they say yes");
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(one, new AnswerSwap(known.Ain, ask.Id, true)), "who asked cannot say yes");
        (await host.Read(db => db.Set<InboxItem>().CountAsync(line => line.PersonId == theirs.Person && line.Rule == "CuratorTurn"))).ShouldBe(1);

        using var says = await Visitor.SignedIn(host, other);
        var asked = await says.Get(WatchLinks.Turns(known.Ain));
        (await says.Press(asked, "button[value^='+']")).Code.ShouldBe(302);
        var after = await host.AsHouse(new GetTurns(known.Ain));
        after.Coming.ShouldContain(mine with { Person = theirs.Person });
        after.Coming.ShouldContain(theirs with { Person = mine.Person });
        // They stand in each other's place in the next round too; all others keep their days.
        after.Coming.Where(turn => turn.Person != mine.Person && turn.Person != theirs.Person).ShouldBe(before.Coming.Where(turn => turn.Person != mine.Person && turn.Person != theirs.Person));

        while (host.Clock.GetUtcNow().UtcDateTime < mine.Date.ToDateTime(new TimeOnly(6, 0)))
        {
            host.Clock.Pass(TimeSpan.FromMinutes(30));
            await host.Run("RingReminders");
        }

        var told = await host.Read(db => db.Set<ToldLine>().Where(line => line.Rule == "CuratorTomorrow" && line.PromoId == known.Ain).ToListAsync());
        told.Where(line => line.PersonId == mine.Person).Select(line => line.Why).ShouldBe(["The turn went to somebody else"]);
        told.Where(line => line.PersonId == theirs.Person).ShouldAllBe(line => line.Why == "");
    }

    [Fact]
    public async Task Not_me_today_gives_it_to_the_next_and_a_trainer_sets_who_does()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.Run("KeepTurns");
        var before = await host.AsHouse(new GetTurns(known.Ain));
        var turn = before.Coming[0];
        using var curator = await Visitor.SignedIn(host, await Email(host, turn.Person));
        var page = await curator.Get(WatchLinks.Turns(known.Ain));
        (await curator.Press(page, $"button[value='{turn.Date:yyyy-MM-dd}']")).Code.ShouldBe(302);
        var after = await host.AsHouse(new GetTurns(known.Ain));
        after.Coming[0].Person.ShouldBe(before.Coming[1].Person);
        after.Coming[1].Person.ShouldBe(turn.Person);
        await Should.ThrowAsync<Kernel.Refusal>(() => host.As(Cast.Trainer, new PassTurn(known.Ain, turn.Date)));

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var set = await trainer.Get(WatchLinks.Turns(known.Ain));
        (await trainer.Send(set, "#set-form", ("Set.Date", $"{turn.Date:yyyy-MM-dd}"), ("Set.Person", turn.Person.ToString()))).Code.ShouldBe(302);
        (await host.AsHouse(new GetTurns(known.Ain))).Coming[0].Person.ShouldBe(turn.Person);
        (await trainer.Send(set, "#set-form", ("Set.Date", "2026-11-29"), ("Set.Person", turn.Person.ToString()))).Code.ShouldBe(422);
        await Should.ThrowAsync<Kernel.Forbidden>(() => host.As(Cast.Trainee, new SetTurn { Cohort = known.Ain, Date = turn.Date, Person = known.Fatou }));
    }

    [Fact]
    public async Task What_came_is_chosen_ordered_timed_presented_and_the_item_says_so()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var list = await fatou.Get(WatchLinks.List(known.Ain));
        list.Page.QuerySelector("#corner").ShouldNotBeNull();
        var picks = list.Page.QuerySelectorAll(".links button[formaction*='Pick']").Select(one => one.GetAttribute("value")!).Take(2).ToList();
        foreach (var one in picks)
            (await fatou.Press(list, $".links button[formaction*='Pick'][value='{one}']")).Code.ShouldBe(302);

        var address = list.Page.QuerySelector("#corner")!.ParentElement!.QuerySelector("a.btn")!.GetAttribute("href")!;
        var run = await fatou.Get(address);
        run.Page.QuerySelectorAll("#run-form li").Length.ShouldBe(2);
        (await fatou.Press(run, "#run-form button[name='Form.Up']", ($"Form.Minutes[{picks[0][1..]}]", "9"))).Code.ShouldBe(302);
        run = await fatou.Get(address);
        run.Page.QuerySelectorAll("#run-form li").Select(one => "+" + one.Id!["pick-".Length..]).ShouldBe([picks[1], picks[0]]);
        run.Page.QuerySelector(".state-warn").ShouldNotBeNull("nine and three are more than ten");
        (await fatou.Send(run, "#run-form", ($"Form.Minutes[{picks[0][1..]}]", "600"))).Code.ShouldBe(422);
        (await fatou.Get(address.Replace("/curator", "/curator/wall", StringComparison.Ordinal))).Page.QuerySelectorAll(".wall-list li").Length.ShouldBe(2);

        (await fatou.Press(run, "#run-form button[formaction*='Presented']")).Code.ShouldBe(302);
        (await fatou.Get(WatchLinks.Item(known.Ain, Guid.Parse(picks[1][1..])))).Page.QuerySelector("section[aria-labelledby=led] .state-good").ShouldNotBeNull();
        await Should.ThrowAsync<Kernel.Refusal>(() => host.As(Cast.Trainee, new PickItem(known.Ain, FakeClock.Today, Guid.Parse(picks[1][1..]), false)), "presented is presented");
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(known.Outsider, new PickItem(known.Jura, FakeClock.Today, known.Item, true)));
    }

    private static Task<string> Email(CastHost host, Guid person) => host.Read(db => db.Set<Person>().Where(one => one.Id == person).Select(one => one.Email!).SingleAsync());
}
