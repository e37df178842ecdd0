using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using Cohort.PeerSessions.Pages.PeerSessions.Slots;
using Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using static Cohort.IntegrationTests.PeerSessions.PeerSessionTests;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>Who comes by a link, and what it does not open.</summary>
public sealed class SlotGuestTests : IDisposable
{
    private static readonly DateOnly First = FakeClock.Today.AddDays(2);
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_guest_says_when_they_come_counts_and_is_told_by_mail()
    {
        var known = await Known.Of(host);
        var id = await Made(known, SlotFor.Guests);
        var link = await Invited(known, id);
        using var guest = Visitor.Of(host);
        var page = await guest.Get(link);
        page.Code.ShouldBe(200);
        page.Text.ShouldNotContain("Fatou", Case.Sensitive, "nobody is named");
        (await host.Read(db => db.Set<SlotComing>().CountAsync(one => one.SlotId == id))).ShouldBe(0, "opening it changes nothing");
        (await guest.Send(page, "#come", ("Form.Dates", $"{First:yyyy-MM-dd}"), ("Form.Explains", "<b>Le montage</b>"))).Code.ShouldBe(302);
        page = await guest.Get(link);
        page.Page.QuerySelectorAll("#come input[type=checkbox][checked]").Length.ShouldBe(1);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(PeerSessionsLinks.SlotOn(known.Ain, id, First))).Text.ShouldContain("&lt;b&gt;Le montage");
        host.Clock.Pass(First.AddDays(-1).ToDateTime(new TimeOnly(17, 1), DateTimeKind.Utc) - host.Clock.GetUtcNow().UtcDateTime);
        await host.Run("DecideSlots");
        await host.Run("DecideSlots");
        (await host.Read(db => db.Set<SlotDate>().SingleAsync(one => one.SlotId == id && one.Date == First))).Outcome.ShouldBe(SlotOutcome.Open);
        (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.Rule == MailRules.SlotDate && one.To == "zoe@exemple.example"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_link_that_ended_looks_like_one_that_never_was()
    {
        var known = await Known.Of(host);
        var others = await Others(host, known);
        var id = await Made(known, SlotFor.Guests);
        var link = await Invited(known, id);
        var guest = await host.Read(db => db.Set<SlotGuest>().Where(one => one.SlotId == id).Select(one => one.Id).SingleAsync());
        using var visitor = Visitor.Of(host);
        var page = await visitor.Get(link);
        var never = (await visitor.Get("/guest/slots/0000")).Said("main, body")!;
        await Should.ThrowAsync<NotFound>(() => host.As(others[0], new RemoveSlotGuest(known.Ain, id, guest)));
        var renewed = (await host.As(Cast.Trainee, new RenewSlotGuest(known.Ain, id, guest))).Link;
        (await visitor.Get(link)).Code.ShouldBe(404, "a new link ends the former");
        (await visitor.Send(page, "#come", ("Form.Dates", $"{First:yyyy-MM-dd}"))).Code.ShouldBe(404);
        (await visitor.Get(renewed)).Code.ShouldBe(200);
        using (var fatou = await Visitor.SignedIn(host, Cast.Trainee))
            (await fatou.Send(await fatou.Get(renewed), "#come", ("Form.Dates", $"{First:yyyy-MM-dd}"))).Code.ShouldBe(422, "a member says it with their own name");
        await host.As(Cast.Trainee, new RemoveSlotGuest(known.Ain, id, guest));
        var gone = await visitor.Get(renewed);
        (gone.Code, gone.Said("main, body")).ShouldBe((404, never));
        var late = await Invited(known, id);
        host.Clock.Pass(TimeSpan.FromDays(61));
        (await visitor.Get(late)).Code.ShouldBe(404, "sixty days");
    }

    [Fact]
    public async Task Who_invites_is_slowed_down_and_a_slot_that_ends_forgets_its_guests()
    {
        var known = await Known.Of(host);
        var closed = await Made(known, SlotFor.Alumni);
        await Should.ThrowAsync<Refusal>(() => Invited(known, closed));
        var id = await Made(known, SlotFor.Guests);
        await Invited(known, id);
        await Should.ThrowAsync<Refusal>(() => Invited(known, id));
        for (var index = 0; index < 19; index++)
            await Invited(known, id, $"g{index}@exemple.example");
        await Should.ThrowAsync<Refusal>(() => Invited(known, id, "trop@exemple.example"));
        await host.As(Cast.Alumnus, new ComeToSlot { Cohort = known.Ain, Slot = closed, Date = First, Comes = true });
        await host.As(Cast.Trainee, new EndSlot(known.Ain, id));
        (await host.Read(db => db.Set<SlotGuest>().CountAsync(one => one.SlotId == id))).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_edits_a_slot_many_times_has_few_letters_sent()
    {
        var known = await Known.Of(host);
        var id = await Made(known, SlotFor.Guests);
        for (var index = 0; index < 12; index++)
        {
            var link = await Invited(known, id, $"g{index}@exemple.example");
            using var guest = Visitor.Of(host);
            (await guest.Send(await guest.Get(link), "#come", ("Form.Dates", $"{First:yyyy-MM-dd}"))).Code.ShouldBe(302);
        }

        await Invited(known, id, "muet@exemple.example");
        await Edit(19);
        await Edit(20);
        (await Letters()).ShouldBe(12, "a change of a day is one letter, to those who said that they come");
        for (var time = 0; time < 3; time++)
        {
            await host.As(Cast.Trainee, new CallOffDate { Cohort = known.Ain, Slot = id, Date = First, Why = "Non" });
            await host.As(Cast.Trainee, new ReopenDate(known.Ain, id, First));
        }

        (await Letters()).ShouldBe(SlotTeller.MostOfSlot);
        (await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == SlotTeller.Rule).GroupBy(one => one.To).Select(one => one.Count()).ToListAsync())).Max().ShouldBe(SlotTeller.MostToGuest);
        (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.Rule == SlotTeller.Rule && one.To == "muet@exemple.example"))).ShouldBe(0);
        host.Clock.Pass(TimeSpan.FromHours(25));
        await Edit(21);
        (await Letters()).ShouldBe(SlotTeller.MostOfSlot + 12, "another day");
        // The day before, whoever comes is told, however much was written to them.
        await host.As(Cast.Trainee, new CallOffDate { Cohort = known.Ain, Slot = id, Date = First, Why = "Non" });
        await host.As(Cast.Trainee, new ReopenDate(known.Ain, id, First));
        var had = await Letters();
        var next = First.AddDays(7);
        await host.Read(async db =>
        {
            var slot = await db.Set<OpenSlot>().SingleAsync(one => one.Id == id);
            db.AddRange((await db.Set<SlotGuest>().Where(one => one.SlotId == id && one.Email != "muet@exemple.example").ToListAsync()).Select(one =>
            {
                var comes = new SlotComing(slot, one.Id, next);
                comes.Say(true, "", "", DateTime.UnixEpoch);
                return comes;
            }));
            return await db.SaveChangesAsync();
        });
        host.Clock.Pass(next.AddDays(-1).ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc) - host.Clock.GetUtcNow().UtcDateTime);
        for (var hour = 18; hour < 22; hour++)
            await Edit(hour);
        host.Clock.Pass(TimeSpan.FromHours(12));
        await host.Run("DecideSlots");
        await host.Run("DecideSlots");
        (await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == MailRules.SlotDate && one.Occurrence.StartsWith($"{next:yyMMdd}")).Select(one => one.To).ToListAsync())).Distinct().Count().ShouldBe(12);
        (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.Rule == MailRules.SlotDate && one.Occurrence.StartsWith($"{next:yyMMdd}")))).ShouldBe(12, "once");
        (await Letters()).ShouldBeGreaterThan(had);

        async Task Edit(int hour)
        {
            var version = await host.Read(db => db.Set<OpenSlot>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync());
            await host.As(Cast.Trainee, new EditSlot { Cohort = known.Ain, Id = id, Version = version, Title = "Essai", StartsAt = new(hour, 0), Quorum = 1, For = SlotFor.Guests });
        }

        Task<int> Letters() => host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.Rule == SlotTeller.Rule));
    }

    private async Task<Guid> Made(Known known, SlotFor open)
    {
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSlot { Cohort = known.Ain, Id = id, Title = "Essai", Weekday = First.DayOfWeek, Quorum = 1, For = open });
        return id;
    }

    private async Task<string> Invited(Known known, Guid slot, string email = "zoe@exemple.example") =>
        (await host.As(Cast.Trainee, new InviteSlotGuest { Cohort = known.Ain, Slot = slot, Id = Guid.CreateVersion7(), Name = "Zoé", Email = email }))!;
}
