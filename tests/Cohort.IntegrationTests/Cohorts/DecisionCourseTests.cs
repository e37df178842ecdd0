using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>What happens to a decision while it is open.</summary>
public sealed class DecisionCourseTests
{
    [Fact]
    public async Task A_close_moves_only_later_and_all_are_told_once_and_called_back_anew()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await Ask(host, known, new DecisionTerms(DecisionMethod.Dots, 3, false, false, 0, Now(host).AddDays(2)));
        var path = CohortsLinks.Decision(known.Ain, id);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(path)).Page.QuerySelector("#extend").ShouldBeNull();
        var page = await trainer.Get(path);
        var refused = await trainer.Send(page, "#extend", ("on", "2026-11-25"), ("at", "10:00"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#on")!.GetAttribute("value").ShouldBe("2026-11-25");
        (await trainer.Send(page, "#extend", ("on", "2027-11-26"))).Code.ShouldBe(422, "more than a year after it opened");
        (await trainer.Send(page, "#extend", ("on", ""))).Code.ShouldBe(422);
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new ExtendDecision(known.Ain, id, Now(host).AddDays(9))));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new ExtendDecision(known.Jura, id, Now(host).AddDays(9))));

        // The call of the day before was made: there is another before the new close.
        host.Clock.Pass(TimeSpan.FromHours(25));
        await host.Run("RingReminders");
        Count(await fatou.Get("/inbox"), "Bientôt clos").ShouldBe(1);
        (await trainer.Send(page, "#extend", ("on", "2026-11-30"), ("at", "12:00"))).Code.ShouldBe(302);
        (await trainer.Send(page, "#extend", ("on", "2026-11-30"), ("at", "12:00"))).Code.ShouldBe(302, "twice the same changes nothing");
        await host.Run("RingReminders");
        await host.Run("RingReminders");
        Count(await fatou.Get("/inbox"), "Elle reste ouverte plus longtemps").ShouldBe(1);
        Count(await trainer.Get("/inbox"), "Elle reste ouverte plus longtemps").ShouldBe(0, "who did it knows");
        (await fatou.Get(path)).Said("[aria-labelledby=course]")!.ShouldContain("Camille");
        (await fatou.Get($"/promos/{known.Ain}/decisions")).Text.ShouldContain("Prolongée par Camille");

        host.Clock.Pass(TimeSpan.FromDays(2));
        await host.As(Cast.Trainer, new CastVote(known.Ain, id, [new VoteMark((await host.Card(known.Ain, id)).Options[0].Id, 1)]));
        (await host.Run("CloseDecisions")).ShouldBe(0, "its first hour is over, and it is open");
        host.Clock.Pass(TimeSpan.FromDays(2.1));
        await host.Run("RingReminders");
        Count(await fatou.Get("/inbox"), "Bientôt clos").ShouldBe(2);
        host.Clock.Pass(TimeSpan.FromDays(1));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new ExtendDecision(known.Ain, id, Now(host).AddDays(2))));
        (await host.Run("CloseDecisions")).ShouldBe(1);
    }

    [Fact]
    public async Task A_half_day_that_is_taken_is_answered_with_no_and_says_by_what()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (title, date, part) = await host.Read(db => db.Set<Workshop>().Where(one => one.Id == known.Planned).Select(one => new ValueTuple<string, DateOnly, DayPart>(one.Title, one.Slots[0].Date, one.Slots[0].Part)).SingleAsync());
        var calendar = await host.AsHouse(new GetCalendar(known.Ain));
        var structure = calendar.First(one => one.Kind == HalfDayKind.Structure && one.Date > FakeClock.Today);
        var taken = (await host.Read(db => db.Set<Workshop>().Where(one => one.CohortId == known.Ain && one.State != WorkshopState.Cancelled).SelectMany(one => one.Slots).Select(one => new { one.Date, one.Part }).ToListAsync()))
            .Select(one => (one.Date, one.Part)).ToHashSet();
        var free = calendar.First(one => one.Kind == HalfDayKind.Centre && one.Date > FakeClock.Today && !taken.Contains((one.Date, one.Part)));
        var id = await Ask(host, known, new DecisionTerms(DecisionMethod.DatePoll, 0, false, false, 0, Now(host).AddDays(2)),
            new("", date, part), new("", structure.Date, structure.Part), new("", free.Date, free.Part), new("", new DateOnly(2026, 11, 29), DayPart.Morning));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(CohortsLinks.Decision(known.Ain, id));
        var legends = page.Page.QuerySelectorAll("#ballot legend").Select(one => one.TextContent).ToList();
        legends[0].ShouldContain(title);
        legends[1].ShouldContain("en structure");
        legends[2].ShouldNotContain("(");
        legends[3].ShouldContain("ne se réunit pas");
        page.Page.QuerySelectorAll("#ballot input[checked]").Select(one => one.GetAttribute("value")).ShouldBe(["0", "0", "0"], "what is free is left to say");
        (await fatou.Send(page, "#ballot", ("Form.Marks[0].Value", "2"))).Code.ShouldBe(302);
        (await fatou.Get(CohortsLinks.Decision(known.Ain, id))).Page.QuerySelector("#m0v2")!.HasAttribute("checked").ShouldBeTrue("what is preselected can be changed");
        (await fatou.Get($"/promos/{known.Ain}/decisions/new?method=DatePoll")).Text.ShouldContain("prise par");
    }

    [Fact]
    public async Task Who_voted_in_secret_reads_what_is_lost_when_an_option_goes()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await Ask(host, known, new DecisionTerms(DecisionMethod.Dots, 3, true, false, 0, Now(host).AddDays(2)));
        var options = (await host.Card(known.Ain, id)).Options;
        await host.As(Cast.Trainee, new CastVote(known.Ain, id, [new VoteMark(options[0].Id, 3)]));
        await host.As(Cast.Trainer, new WithdrawOption(known.Ain, id, options[0].Id, "Fermé."));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(CohortsLinks.Decision(known.Ain, id))).Said("[aria-labelledby=withdrawn]")!.ShouldContain("perdus");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get(CohortsLinks.Decision(known.Ain, id))).Said("[aria-labelledby=withdrawn]")!.ShouldNotContain("perdus");
    }

    [Fact]
    public async Task A_question_that_opens_is_told_to_all_but_who_put_it_and_not_to_who_voted_already()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await Ask(host, known, new DecisionTerms(DecisionMethod.Dots, 3, false, false, 0, Now(host).AddDays(2)));
        await host.As("rui@demo.example", new CastVote(known.Ain, id, [new VoteMark((await host.Card(known.Ain, id)).Options[0].Id, 1)]));
        await host.Run("RingReminders");
        await host.Run("RingReminders");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var rui = await Visitor.SignedIn(host, "rui@demo.example");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        Count(await fatou.Get("/inbox"), "Le groupe décide").ShouldBe(1);
        Count(await rui.Get("/inbox"), "Le groupe décide").ShouldBe(0);
        Count(await trainer.Get("/inbox"), "Le groupe décide").ShouldBe(0);
        (await fatou.Get("/account/reminders")).Text.ShouldContain("Une question posée au groupe");
    }

    [Fact]
    public async Task Nothing_is_chosen_while_votes_come_in_and_a_tie_is_voted_on_again_among_those_first()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await Ask(host, known, new DecisionTerms(DecisionMethod.Dots, 2, false, false, 0, Now(host).AddDays(2)));
        var options = (await host.Card(known.Ain, id)).Options;
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var path = CohortsLinks.Decision(known.Ain, id);
        await host.As(Cast.Trainee, new CastVote(known.Ain, id, [new VoteMark(options[0].Id, 2)]));
        var open = await fatou.Get(path);
        open.Said("[aria-labelledby=result] .lead")!.ShouldMatch(@"^En tête pour l’instant\s: Arles\.$");
        (await fatou.Get($"/promos/{known.Ain}/decisions")).Text.ShouldContain("1 sur ");
        await host.As(Cast.Trainer, new CastVote(known.Ain, id, [new VoteMark(options[1].Id, 2)]));
        await host.As(Cast.Trainer, new CloseDecision(known.Ain, id));
        var closed = await fatou.Get(path);
        var again = closed.Page.QuerySelectorAll("a").Single(one => one.TextContent == "Revoter entre ces options").GetAttribute("href")!;
        var form = await fatou.Get(again);
        form.Page.QuerySelector("#Form_Options")!.TextContent.ShouldContain("Brest");
        form.Page.QuerySelector("#Form_Options")!.TextContent.ShouldNotContain("Caen");
        (await fatou.Get($"/promos/{known.Ain}/decisions")).Text.ShouldContain("Camille");
        (await fatou.Get(again.Replace(id.ToString(), Guid.CreateVersion7().ToString(), StringComparison.Ordinal))).Code.ShouldBe(404);
    }

    private static DateTime Now(CastHost host) => host.Clock.GetUtcNow().UtcDateTime;

    private static int Count(Answer page, string words) => page.Page.QuerySelectorAll(".told-title").Count(one => one.TextContent.Contains(words, StringComparison.Ordinal));

    private static async Task<Guid> Ask(CastHost host, Known known, DecisionTerms terms, params (string Text, DateOnly? Date, DayPart? Part)[] options)
    {
        var id = Guid.CreateVersion7();
        IEnumerable<(string Text, DateOnly? Date, DayPart? Part)> all = options.Length > 0 ? options : [("Arles", null, null), ("Brest", null, null), ("Caen", null, null)];
        await host.As(Cast.Trainer, new OpenDecision(id, known.Ain, "Que faisons-nous ?", "", terms, [.. all.Select(one => new OptionTerms(Guid.CreateVersion7(), one.Text, one.Date, one.Part))]));
        return id;
    }
}
