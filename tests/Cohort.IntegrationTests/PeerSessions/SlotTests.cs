using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using Cohort.PeerSessions.Pages.PeerSessions.Slots;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using static Cohort.IntegrationTests.PeerSessions.PeerSessionTests;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>An open slot from its poll to the evening on which it opens, cancels, or loses people.</summary>
public sealed class SlotTests : IDisposable
{
    // A Thursday: two days after the day of the cast.
    private static readonly DateOnly First = FakeClock.Today.AddDays(2), Second = First.AddDays(7);
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_group_finds_its_half_day_and_the_slot_takes_it_once()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"{PeerSessionsLinks.Slots(known.Ain)}/new");
        (await fatou.Send(page, "#make", ("Form.Title", "Tableur"), ("Form.ByPoll", "true"), ("Form.Halves", "Tuesday Afternoon"))).Code.ShouldBe(422, "two at least");
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSlot { Cohort = known.Ain, Id = id, Title = "Ensemble", ByPoll = true, Halves = ["Tuesday Afternoon", "Friday Morning"], ClosesOn = FakeClock.Today.AddDays(2) });
        var poll = (await Slot(id)).PollId!.Value;
        (await Slot(id)).Weekday.ShouldBeNull();
        var card = await host.As(Cast.Trainee, new GetDecision(known.Ain, poll));
        card.Options.Select(one => one.Date!.Value).ShouldBe([new(2026, 11, 27), new(2026, 12, 1)]);
        (await fatou.Get(PeerSessionsLinks.Slot(known.Ain, id))).Code.ShouldBe(200);
        await host.As(Cast.Trainee, new CastVote(known.Ain, poll, [new VoteMark(card.Options[1].Id, 2), new VoteMark(card.Options[0].Id, 1)]));
        host.Clock.Pass(TimeSpan.FromDays(3));
        await host.Run("CloseDecisions");
        var slot = await Slot(id);
        (slot.Weekday, slot.NextDate).ShouldBe((DayOfWeek.Tuesday, new DateOnly(2026, 12, 1)));
        slot.StartsAt.ShouldBe((await host.AsHouse(new GetPromo(known.Ain))).AfternoonStartsAt);
        (await Told(known.Fatou, "a son jour")).ShouldBe(1);
        await host.As(Cast.Trainee, new CloseDecision(known.Ain, poll));
        (await Told(known.Fatou, "a son jour")).ShouldBe(1);
    }

    [Fact]
    public async Task A_poll_without_an_outcome_asks_whoever_made_it()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSlot { Cohort = known.Ain, Id = id, Title = "Ensemble", ByPoll = true, Halves = ["Tuesday Afternoon", "Friday Morning"], ClosesOn = FakeClock.Today.AddDays(2) });
        await host.As(Cast.Trainee, new CloseDecision(known.Ain, (await Slot(id)).PollId!.Value));
        (await Told(known.Fatou, "pas encore de jour")).ShouldBe(1);
        await host.As(Cast.Trainee, new EditSlot { Cohort = known.Ain, Id = id, Version = (await Slot(id)).Version, Title = "Ensemble", Weekday = DayOfWeek.Thursday });
        (await Slot(id)).NextDate.ShouldBe(First);
    }

    [Fact]
    public async Task It_opens_by_itself_the_day_before_once_and_those_who_come_are_told()
    {
        var (known, others) = await People();
        var id = await Made(known);
        await host.As(Cast.Trainee, new ComeToSlot { Cohort = known.Ain, Slot = id, Comes = true, Follows = "Le tableur" });
        await Come(known, id, others[0], First);
        using var other = await Visitor.SignedIn(host, others[1]);
        var page = await other.Get(PeerSessionsLinks.SlotOn(known.Ain, id, First));
        (await other.Press(page, "#come button", ("Form.Explains", "Le tableur, pas à pas"))).Code.ShouldBe(302);
        page = await other.Get(PeerSessionsLinks.SlotOn(known.Ain, id, First));
        page.Said("#met + ul, #met ~ ul").ShouldNotBeNull().ShouldContain("Le tableur, pas à pas");
        (await host.Run("DecideSlots")).ShouldBe(0);
        await At(First.AddDays(-1), 17);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => host.Run("DecideSlots"))));
        await host.Run("RingReminders");
        await host.Run("RingReminders");
        (await Row(id, First))!.Outcome.ShouldBe(SlotOutcome.Open);
        foreach (var one in new[] { known.Fatou, await Id(others[0]), await Id(others[1]) })
            (await Told(one, "a lieu")).ShouldBe(1);
        (await other.Get($"/promos/{known.Ain}/today")).Page.Body!.TextContent.ShouldContain("Demain\u00a0: Essai");

        // One leaves: it stays open, and those who come are told once.
        await Leave(known, id, others[0], First);
        await Come(known, id, others[0], First);
        await Leave(known, id, others[0], First);
        await host.Run("RingReminders");
        (await Row(id, First))!.Outcome.ShouldBe(SlotOutcome.Open);
        (await Told(known.Fatou, "2 sur 3")).ShouldBe(1);
        await Should.ThrowAsync<Forbidden>(() => host.As(others[1], new CallOffDate { Cohort = known.Ain, Slot = id, Date = First, Why = "Non" }));
        await host.As(Cast.Trainee, new CallOffDate { Cohort = known.Ain, Slot = id, Date = First, Why = "La salle est prise" });
        await host.Run("RingReminders");
        (await Told(await Id(others[1]), "n’a pas lieu")).ShouldBe(1);
    }

    [Fact]
    public async Task Too_few_and_it_is_cancelled_and_may_be_opened_again_by_hand()
    {
        var (known, others) = await People();
        var id = await Made(known);
        await Come(known, id, others[0], First);
        await At(First.AddDays(-1), 17);
        (await host.Run("DecideSlots")).ShouldBeGreaterThan(0);
        await host.Run("RingReminders");
        (await Row(id, First))!.Outcome.ShouldBe(SlotOutcome.Cancelled);
        (await Told(await Id(others[0]), "n’a pas lieu")).ShouldBe(1);
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new ReopenDate(known.Ain, id, First)));
        await Come(known, id, others[1], First);
        await Come(known, id, others[2], First);
        (await Told(known.Fatou, "de nouveau")).ShouldBe(1);
        await host.As(Cast.Trainee, new ReopenDate(known.Ain, id, First));
        await host.As(Cast.Trainee, new ReopenDate(known.Ain, id, First));
        await host.Run("RingReminders");
        (await Told(await Id(others[0]), "a lieu")).ShouldBe(1);
    }

    [Fact]
    public async Task The_site_was_down_and_it_is_decided_late_or_written_down_in_silence()
    {
        var (known, others) = await People();
        var id = await Made(known);
        foreach (var date in new[] { First, Second })
        {
            foreach (var one in others.Take(3))
                await Come(known, id, one, date);
        }

        await At(First, 20);
        await host.Run("DecideSlots");
        await host.Run("RingReminders");
        (await Row(id, First))!.Outcome.ShouldBe(SlotOutcome.Open);
        (await Told(await Id(others[0]), "a lieu")).ShouldBe(0, "it has begun");
        // Late, but before it begins.
        await At(Second, 9);
        await host.Run("DecideSlots");
        await host.Run("RingReminders");
        (await Told(await Id(others[0]), "a lieu")).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_want_the_last_place_one_has_it_and_every_time_asks_for_all_dates()
    {
        var (known, others) = await People();
        var id = await Made(known, most: 3);
        await Come(known, id, others[0], First);
        await Come(known, id, others[1], First);
        var both = await Task.WhenAll(others.Skip(2).Take(2).Select(one => Task.Run(async () =>
        {
            try
            {
                await Come(known, id, one, First);
                return "in";
            }
            catch (Refusal no)
            {
                return no.Text;
            }
        })));
        both.Order(StringComparer.Ordinal).ShouldBe(["The last place was just taken.", "in"]);
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new ComeToSlot { Cohort = known.Ain, Slot = id, Comes = true }));
        await Leave(known, id, others[0], First);
        await host.As(Cast.Trainee, new ComeToSlot { Cohort = known.Ain, Slot = id, Comes = true });
        await Leave(known, id, Cast.Trainee, First);
        (await host.As(Cast.Trainee, new GetSlots(known.Ain))).Card(id).Coming(First).ShouldNotContain(one => one.Id == known.Fatou, "no to one date");
        (await host.As(Cast.Trainee, new GetSlots(known.Ain))).Card(id).Coming(Second).ShouldContain(one => one.Id == known.Fatou);
    }

    [Fact]
    public async Task A_date_is_taken_off_and_put_back_and_a_stranger_finds_nothing()
    {
        var (known, others) = await People();
        var id = await Made(known);
        await Come(known, id, others[0], First);
        await host.As(Cast.Trainee, new CallOffDate { Cohort = known.Ain, Slot = id, Date = First, Why = "Férié chez nous" });
        await Should.ThrowAsync<Refusal>(() => Come(known, id, others[1], First));
        await host.As(Cast.Trainee, new ReopenDate(known.Ain, id, First));
        await Come(known, id, others[1], First);
        await At(First.AddDays(-1), 17);
        await host.Run("DecideSlots");
        await host.Run("RingReminders");
        (await Row(id, First))!.Outcome.ShouldBe(SlotOutcome.Cancelled);
        (await Told(await Id(others[0]), "n’a pas lieu")).ShouldBe(1, "what was overtaken before it was told is not told");

        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        (await stranger.Get(PeerSessionsLinks.Slot(known.Ain, id))).Code.ShouldBe(404);
        (await stranger.Get(PeerSessionsLinks.Slot(known.Jura, id))).Code.ShouldBe(404);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(PeerSessionsLinks.SlotOn(known.Ain, id, First.AddDays(1)))).Code.ShouldBe(404, "no date of it");
        (await fatou.Get($"{PeerSessionsLinks.Slot(known.Ain, id)}/9999-12-31")).Code.ShouldBe(404, "the end of time");
        (await fatou.Get(PeerSessionsLinks.SlotOn(known.Ain, id, First.AddDays(7 * 110)))).Code.ShouldBe(404, "more than two years ahead");
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Alumnus, new ComeToSlot { Cohort = known.Ain, Slot = id, Date = Second, Comes = true }));
        await host.As(Cast.Trainee, new EndSlot(known.Ain, id));
        (await fatou.Get(PeerSessionsLinks.Slot(known.Ain, id))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task One_person_keeps_three_slots_at_most()
    {
        var known = await Known.Of(host);
        var had = await host.Read(db => db.Set<OpenSlot>().CountAsync(one => one.CohortId == known.Ain && one.MadeBy == known.Fatou && one.EndedAt == null));
        var last = Guid.Empty;
        for (var index = had; index < OpenSlot.MostOfOne; index++)
            last = await Made(known);
        (await Should.ThrowAsync<Refusal>(() => Made(known))).Text.ShouldStartWith("You made {0} slots");
        await host.As(Cast.Trainer, new MakeSlot { Cohort = known.Ain, Id = Guid.CreateVersion7(), Title = "Essai", Weekday = First.DayOfWeek });
        await host.As(Cast.Trainee, new EndSlot(known.Ain, last));
        await Made(known);
    }

    private async Task<(Known Known, List<string> Others)> People()
    {
        var known = await Known.Of(host);
        return (known, await Others(host, known));
    }

    private async Task<Guid> Made(Known known, int most = 0)
    {
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSlot { Cohort = known.Ain, Id = id, Title = "Essai", Weekday = First.DayOfWeek, Most = most });
        return id;
    }

    private Task Come(Known known, Guid slot, string who, DateOnly date) => host.As(who, new ComeToSlot { Cohort = known.Ain, Slot = slot, Date = date, Comes = true });

    private Task Leave(Known known, Guid slot, string who, DateOnly date) => host.As(who, new ComeToSlot { Cohort = known.Ain, Slot = slot, Date = date, Comes = false });

    // UTC: the promo is an hour ahead in winter.
    private Task At(DateOnly date, int hour)
    {
        host.Clock.Pass(date.ToDateTime(new TimeOnly(hour, 1), DateTimeKind.Utc) - host.Clock.GetUtcNow().UtcDateTime);
        return Task.CompletedTask;
    }

    private Task<OpenSlot> Slot(Guid id) => host.Read(db => db.Set<OpenSlot>().AsNoTracking().SingleAsync(one => one.Id == id));

    private Task<SlotDate?> Row(Guid id, DateOnly date) => host.Read(db => db.Set<SlotDate>().AsNoTracking().SingleOrDefaultAsync(one => one.SlotId == id && one.Date == date));

    private Task<int> Told(Guid person, string words) => host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == SlotTeller.Rule && one.PersonId == person && !one.Title.Contains("Campus") && one.Title.Contains(words)));

    private Task<Guid> Id(string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
