using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using static Cohort.IntegrationTests.PeerSessions.PeerSessionTests;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>What may go wrong with a session that has its half-day, each with one outcome.</summary>
public sealed class PeerOutcomesTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Too_few_in_the_last_hour_and_those_who_lead_keep_it_or_cancel_it()
    {
        var known = await Known.Of(host);
        var others = await Others(host, known);
        var (id, workshop) = await Placed(known, most: 0);
        await host.As(others[0], new Come(known.Ain, id, true));
        host.Clock.Pass(await Starts(known, workshop) - TimeSpan.FromMinutes(40) - host.Clock.GetUtcNow().UtcDateTime);
        await host.As(others[0], new ShowInterest(known.Ain, id, false));
        (await Told(known.Fatou, "0 sur 1")).ShouldBe(1);

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(PeerSessionsLinks.Session(known.Ain, id))).Page.QuerySelectorAll("#decide button").Length.ShouldBe(2);
        using var other = await Visitor.SignedIn(host, others[1]);
        (await other.Get(PeerSessionsLinks.Session(known.Ain, id))).Page.QuerySelector("#decide").ShouldBeNull();
        await Should.ThrowAsync<Forbidden>(() => host.As(others[1], new KeepSession(known.Ain, id)));
        await host.As(others[1], new Come(known.Ain, id, true));
        await host.As(others[1], new Come(known.Ain, id, false));
        (await Told(known.Fatou, "0 sur 1")).ShouldBe(1, "the same news of the same day");
        await host.As(Cast.Trainee, new KeepSession(known.Ain, id));
        await host.As(others[1], new Come(known.Ain, id, true));
        await host.As(others[1], new Come(known.Ain, id, false));
        (await Told(known.Fatou, "0 sur 1")).ShouldBe(1, "it was decided");
        (await fatou.Get(PeerSessionsLinks.Session(known.Ain, id))).Page.QuerySelector("#decide").ShouldBeNull();

        await host.As(Cast.Trainer, new CallOff(known.Ain, id));
        (await Stage(known, workshop)).ShouldBe(WorkshopStage.Cancelled);
        await Should.ThrowAsync<Refusal>(() => host.As(others[1], new Come(known.Ain, id, true)));
        await host.As(Cast.Trainee, new WithdrawSession(known.Ain, id, true));
        (await host.Read(db => db.Set<PeerSession>().Where(one => one.Id == id).Select(one => new { one.WorkshopId, one.KeptAt }).SingleAsync())).ShouldBe(new { WorkshopId = (Guid?)null, KeptAt = (DateTime?)null });
    }

    [Fact]
    public async Task An_hour_before_too_few_are_told_once()
    {
        var known = await Known.Of(host);
        var (_, workshop) = await Placed(known, most: 0);
        host.Clock.Pass(await Starts(known, workshop) - TimeSpan.FromMinutes(55) - host.Clock.GetUtcNow().UtcDateTime);
        await host.Run("RingReminders");
        await host.Run("RingReminders");
        (await Told(known.Fatou, "0 sur 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_day_is_refused_and_nobody_is_told()
    {
        var known = await Known.Of(host);
        var (id, workshop) = await Placed(known, most: 0);
        var others = await Others(host, known);
        await host.As(others[0], new ShowInterest(known.Ain, id, true));
        var (on, told) = ((await Course(known, workshop)).On, await host.Read(db => db.Set<InboxItem>().CountAsync()));
        // The centre is closed on that Monday.
        var closed = new When(new DateOnly(2026, 12, 14), DayPart.Morning).Value;
        (await host.AsHouse(new GetCalendar(known.Ain))).ShouldNotContain(one => one.Date == new DateOnly(2026, 12, 14) && one.Kind == HalfDayKind.Centre);
        await Should.ThrowAsync<FluentValidation.ValidationException>(async () => await host.As(Cast.Trainer, new MoveWorkshop { Cohort = known.Ain, Id = workshop, Version = (await Course(known, workshop)).Version, When = closed, Anyway = true }));
        (await Course(known, workshop)).On.ShouldBe(on);
        (await host.Read(db => db.Set<InboxItem>().CountAsync())).ShouldBe(told);
    }

    [Fact]
    public async Task Who_leaves_the_promo_leads_no_more_and_holds_no_place()
    {
        var known = await Known.Of(host);
        var others = await Others(host, known);
        var (id, workshop) = await Placed(known, most: 1);
        await host.As(others[0], new Come(known.Ain, id, true));
        await Should.ThrowAsync<Refusal>(() => host.As(others[1], new Come(known.Ain, id, true)));
        foreach (var gone in new[] { await Id(others[0]), known.Fatou })
            await host.As(Cast.Trainer, new EndMembership(known.Ain, gone, true));
        await host.As(others[1], new Come(known.Ain, id, true));

        using var other = await Visitor.SignedIn(host, others[2]);
        var page = await other.Get(PeerSessionsLinks.Session(known.Ain, id));
        page.Said(".lead").ShouldBe("Plus personne ne l’anime.");
        (await other.Press(page, "#take button")).Code.ShouldBe(302);
        var taker = await Id(others[2]);
        (await host.Read(db => db.Set<WorkshopLeader>().Where(one => one.WorkshopId == workshop).Select(one => one.PersonId).ToListAsync())).ShouldBe([taker]);
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, new LeadSession(known.Ain, id, true)));
    }

    [Fact]
    public async Task A_role_is_suggested_to_who_had_it_least()
    {
        var known = await Known.Of(host);
        var others = await Others(host, known);
        var (first, second) = (await Proposed(host, known, most: 0), await Proposed(host, known, most: 0));
        foreach (var id in new[] { first, second })
        {
            await host.As(others[0], new ShowInterest(known.Ain, id, true));
            host.Clock.Pass(TimeSpan.FromMinutes(1));
            await host.As(others[1], new ShowInterest(known.Ain, id, true));
        }

        var had = await Id(others[0]);
        await host.As(Cast.Trainee, new SetRole(known.Ain, first, SessionRole.Scribe, had));
        await Should.ThrowAsync<Forbidden>(() => host.As(others[1], new SetRole(known.Ain, first, SessionRole.Scribe, null)));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var options = (await fatou.Get(PeerSessionsLinks.Session(known.Ain, second))).Page.QuerySelectorAll("#role-Scribe option").ToList();
        options.Single(one => one.TextContent.Contains("le moins souvent", StringComparison.Ordinal)).GetAttribute("value").ShouldBe((await Id(others[1])).ToString());
        // Among equals, who was interested first.
        (await fatou.Get(PeerSessionsLinks.Session(known.Ain, second))).Page.QuerySelectorAll("#role-Timekeeper option").Single(one => one.TextContent.Contains("le moins souvent", StringComparison.Ordinal)).GetAttribute("value").ShouldBe(had.ToString());
    }

    private async Task<(Guid Session, Guid Workshop)> Placed(Known known, int most)
    {
        var id = await Proposed(host, known, most);
        var version = await host.Read(db => db.Set<PeerSession>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync());
        await host.As(Cast.Trainee, new PlaceSession { Cohort = known.Ain, Id = id, Version = version, Touched = [known.Node] });
        return (id, await OnTheBoard(host, known, id));
    }

    private async Task<WorkshopCourse> Course(Known known, Guid workshop) => (await host.AsHouse(new ListCourses(known.Ain, [workshop]))).Single();

    private async Task<WorkshopStage> Stage(Known known, Guid workshop) => (await Course(known, workshop)).Stage;

    private async Task<DateTime> Starts(Known known, Guid workshop)
    {
        var part = (await Course(known, workshop)).Parts[0];
        return LocalTime.ToUtc(part.Date, part.StartsAt, (await host.AsHouse(new GetPromo(known.Ain))).Zone);
    }

    private Task<int> Told(Guid person, string words) => host.Read(db => db.Set<InboxItem>().CountAsync(one => one.PersonId == person && one.Title.Contains(words)));

    private Task<Guid> Id(string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
