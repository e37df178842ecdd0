using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.After;
using Cohort.PeerSessions.Pages.PeerSessions.Exchange;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>From an offer to the card that stays, and every way it may go wrong.</summary>
public sealed class PeerSessionTests
{
    [Fact]
    public async Task An_offer_becomes_a_session_a_workshop_and_a_card()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var others = await Others(host, known);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(PeerSessionsLinks.Exchange(known.Ain));
        (await fatou.Send(page, "#say", ("Form.Kind", "Offer"), ("Form.Text", "Gimp <b>pas à pas</b>"))).Code.ShouldBe(302);
        page = await fatou.Get(PeerSessionsLinks.Exchange(known.Ain));
        page.Text.ShouldContain("Gimp &lt;b&gt;");
        await host.As(others[0], new SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = EntryKind.Request, Text = "Retoucher avec GIMP" });
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "PeerMatch" && one.PersonId == known.Fatou))).ShouldBe(1);

        var offer = await host.Read(db => db.Set<PeerEntry>().SingleAsync(one => one.PersonId == known.Fatou && one.Text.StartsWith("Gimp")));
        page = await fatou.Get(PeerSessionsLinks.Propose(known.Ain, "Offer", offer.Id));
        var made = await fatou.Send(page, "#propose", ("Form.Title", "Gimp en une heure"));
        made.Code.ShouldBe(302);
        var id = (await host.Read(db => db.Set<PeerSession>().SingleAsync(one => one.FromId == offer.Id))).Id;
        foreach (var one in others.Take(3))
            await host.As(one, new ShowInterest(known.Ain, id, true));
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "PeerSession" && one.PersonId == known.Fatou))).ShouldBe(1, "the quorum is told once");

        page = await fatou.Get(PeerSessionsLinks.Session(known.Ain, id));
        (await fatou.Send(page, "#place-form")).Code.ShouldBe(422);
        var placed = await fatou.Send(page, "#place-form", ("Form.Touched", known.Node.ToString()));
        placed.Code.ShouldBe(302);
        var workshop = await OnTheBoard(host, known, id);
        (await host.Read(db => db.Set<WorkshopLeader>().Where(one => one.WorkshopId == workshop).Select(one => one.PersonId).ToListAsync())).ShouldBe([known.Fatou]);
        await host.As(others[0], new Come(known.Ain, id, true));

        // The day comes and goes.
        host.Clock.Pass(TimeSpan.FromDays(20));
        await host.As(Cast.Trainee, new HoldWorkshop { Cohort = known.Ain, Id = workshop, Version = await Version(host, workshop), Minutes = 80, Touched = [known.Node] });
        // The real minutes are corrected: those who came are asked once.
        await host.As(Cast.Trainer, new HoldWorkshop { Cohort = known.Ain, Id = workshop, Version = await Version(host, workshop), Minutes = 80, Touched = [known.Node] });
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "PeerSession" && one.Title.StartsWith("Que retirez-vous")))).ShouldBe(1);
        await host.As(Cast.Trainee, new WriteCard { Cohort = known.Ain, Id = id, Version = await SessionVersion(host, id), Text = "Calques, puis détourage." });
        await Should.ThrowAsync<Forbidden>(() => host.As(others[1], new GiveFeedback { Cohort = known.Ain, Id = id, Takes = "Je n’y étais pas" }));
        await host.As(others[0], new GiveFeedback { Cohort = known.Ain, Id = id, Takes = "Les calques", WithMyName = false });
        await Should.ThrowAsync<Refusal>(() => host.As(others[0], new GiveFeedback { Cohort = known.Ain, Id = id, Takes = "Encore" }));
        (await fatou.Get(PeerSessionsLinks.Session(known.Ain, id))).Text.ShouldNotContain("Les calques");
        using var reader = await Visitor.SignedIn(host, others[1]);
        (await reader.Get($"/promos/{known.Ain}/search?q=detourage")).Text.ShouldContain("Gimp en une heure");
        (await reader.Get(PeerSessionsLinks.Taught(known.Ain))).Page.Body!.TextContent.ShouldContain("1\u00a0h\u00a020");
    }

    [Fact]
    public async Task Of_two_who_want_the_last_place_one_has_it()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var others = await Others(host, known);
        var id = await Proposed(host, known, most: 1);
        await host.As(Cast.Trainee, new PlaceSession { Cohort = known.Ain, Id = id, Version = await SessionVersion(host, id), Touched = [known.Node] });
        await OnTheBoard(host, known, id);
        var both = await Task.WhenAll(others.Take(2).Select(one => Task.Run(async () =>
        {
            try
            {
                await host.As(one, new Come(known.Ain, id, true));
                return "in";
            }
            catch (Refusal no)
            {
                return no.Text;
            }
        })));
        both.Order(StringComparer.Ordinal).ShouldBe(["The last place was just taken. Your interest is kept: if a place comes free, it shows here.", "in"]);
        (await host.Read(db => db.Set<PeerInterest>().CountAsync(one => one.SessionId == id && one.ComesAt != null))).ShouldBe(1);
    }

    [Fact]
    public async Task Withdrawn_while_it_is_placed_has_one_outcome()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await Proposed(host, known, most: 0);
        var version = await SessionVersion(host, id);
        await Task.WhenAll(
            Task.Run(() => Try(() => host.As(Cast.Trainee, new PlaceSession { Cohort = known.Ain, Id = id, Version = version, Touched = [known.Node] }))),
            Task.Run(() => Try(() => host.As(Cast.Trainee, new WithdrawSession(known.Ain, id, false)))));
        var row = await host.Read(db => db.Set<PeerSession>().SingleAsync(one => one.Id == id));
        (row.WorkshopId is null).ShouldBe(row.WithdrawnAt is not null, "placed or withdrawn, never both");
    }

    [Fact]
    public async Task Nobody_leads_it_any_more_and_another_takes_it()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var others = await Others(host, known);
        var id = await Proposed(host, known, most: 0);
        await Should.ThrowAsync<Refusal>(() => host.As(others[0], new LeadSession(known.Ain, id, true)));
        await host.As(others[0], new ShowInterest(known.Ain, id, true));
        await host.As(Cast.Trainee, new LeadSession(known.Ain, id, false));
        (await host.Read(db => db.Set<InboxItem>().Where(one => one.Rule == "PeerSession").Select(one => one.Title).ToListAsync())).ShouldContain(one => one.Contains("Plus personne", StringComparison.Ordinal));
        await host.As(others[0], new LeadSession(known.Ain, id, true));
        using var visitor = await Visitor.SignedIn(host, others[0]);
        (await visitor.Get($"{PeerSessionsLinks.Session(known.Ain, id)}/edit")).Code.ShouldBe(200);
        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        (await stranger.Get(PeerSessionsLinks.Session(known.Ain, id))).Code.ShouldBe(404);
        (await stranger.Get(PeerSessionsLinks.Session(known.Jura, id))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Private_notes_are_read_by_their_author_alone()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await Proposed(host, known, most: 0);
        await host.As(Cast.Trainer, new NotePrivately { Id = Guid.CreateVersion7(), Cohort = known.Ain, Session = id, Text = "Une vraie pédagogue" });
        (await host.As(Cast.Trainer, new GetMyNotes(known.Ain, id))).Count.ShouldBe(1);
        (await host.As(Cast.Coordinator, new GetMyNotes(known.Ain, id))).ShouldBeEmpty();
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new GetMyNotes(known.Ain, id)));
    }

    internal static async Task<Guid> Proposed(CastHost host, Known known, int most)
    {
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSession { Id = id, Cohort = known.Ain, Title = "Installer Linux" });
        await host.As(Cast.Trainee, new EditSession { Cohort = known.Ain, Id = id, Title = "Installer Linux", Minutes = 90, Most = most, Quorum = 1 });
        return id;
    }

    internal static async Task<List<string>> Others(CastHost host, Known known) => await host.Read(async db =>
        await (from held in db.Set<Membership>()
               join person in db.Set<Person>() on held.PersonId equals person.Id
               where held.CohortId == known.Ain && held.Role == Role.Trainee && held.EndedAt == null && person.Id != known.Fatou
               orderby person.Email
               select person.Email!).ToListAsync());

    /// <summary>A trainer, or who is named, puts it on the last half-day at the centre of the calendar that can hold it.</summary>
    internal static async Task<Guid> OnTheBoard(CastHost host, Known known, Guid session, string by = Cast.Trainer)
    {
        var workshop = (await host.Read(db => db.Set<PeerSession>().SingleAsync(one => one.Id == session))).WorkshopId!.Value;
        var half = (await host.AsHouse(new GetCalendar(known.Ain, FakeClock.Today.AddDays(2), FakeClock.Today.AddDays(18)))).Last(one => one.Kind == HalfDayKind.Centre);
        await host.As(by, new MoveWorkshop { Cohort = known.Ain, Id = workshop, Version = await Version(host, workshop), When = new When(half.Date, half.Part).Value, Anyway = true });
        return workshop;
    }

    private static Task<int> Version(CastHost host, Guid workshop) => host.Read(db => db.Set<Workshop>().Where(one => one.Id == workshop).Select(one => one.Version).SingleAsync());

    private static Task<int> SessionVersion(CastHost host, Guid id) => host.Read(db => db.Set<PeerSession>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync());

    private static async Task Try<T>(Func<Task<T>> act)
    {
        try
        {
            await act();
        }
        catch (Refusal)
        {
            // One of the two is told so.
        }
    }
}
