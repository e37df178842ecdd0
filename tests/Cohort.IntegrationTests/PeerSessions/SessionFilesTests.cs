using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Scenarios;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>What is put beside a session, and the small ways in: the search box, the inbox, a person's competences.</summary>
public sealed class SessionFilesTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Those_who_lead_and_those_who_steer_add_and_members_read()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSession { Id = id, Cohort = known.Ain, Title = "Monter un film" });
        var files = PeerSessionsLinks.Files(known.Ain, id);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Send(await fatou.Get(files), "#link-form", ("Form.Url", "https://pad.example/film"), ("Form.Name", "Le pad du film"))).Code.ShouldBe(302);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(files);
        (await trainer.Upload(page, files, "file", "Bonjour"u8.ToArray(), "plan.txt", ("Form.Id", Guid.CreateVersion7().ToString()))).Code.ShouldBe(302);

        using var other = await Visitor.SignedIn(host, "aicha@demo.example");
        var session = await other.Get(PeerSessionsLinks.Session(known.Ain, id));
        session.Text.ShouldContain("Le pad du film");
        session.Text.ShouldContain("plan.txt");
        var read = await other.Get(files);
        read.Code.ShouldBe(200);
        read.Page.QuerySelector("#link-form").ShouldBeNull();
        await Should.ThrowAsync<Forbidden>(() => host.As("aicha@demo.example", new AttachToSession(known.Ain, id, new NewAttachment(Guid.CreateVersion7(), "", null, "https://pad.example/"))));
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(files)).Code.ShouldBe(404);
        (await fatou.Get(PeerSessionsLinks.Files(known.Ain, Guid.NewGuid()))).Code.ShouldBe(404);

        // Placed, it is a workshop: what is beside that shows too.
        await host.Read(async db =>
        {
            (await db.Set<PeerSession>().AsTracking().SingleAsync(one => one.Id == id)).WorkshopId = known.Planned;
            return await db.SaveChangesAsync();
        });
        await host.As(Cast.Trainer, new Cohort.Curriculum.Pages.Curriculum.AttachToWorkshop(known.Ain, known.Planned, new NewAttachment(Guid.CreateVersion7(), "Polycopié", null, "https://pad.example/poly")));
        (await other.Get(PeerSessionsLinks.Session(known.Ain, id))).Text.ShouldContain("Polycopi");
    }

    [Fact]
    public async Task A_card_is_found_in_the_search_box_and_never_by_what_is_hidden()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var card = PeerSessionsLinks.Scenario(known.Ain, known.Card);
        (await fatou.Get($"/promos/{known.Ain}/search?q=mot+de+passe")).Page.QuerySelectorAll($"a[href='{card}']").Length.ShouldBe(1);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get($"/promos/{known.Ain}/search?q=mot+de+passe")).Page.QuerySelectorAll($"a[href='{card}']").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_is_named_into_a_play_is_told_once()
    {
        var known = await Known.Of(host);
        var others = (await host.As(Cast.Trainer, new ListMembers(known.Ain))).Where(one => one.Role == Role.Trainee && one.PersonId != known.Fatou).Take(2).ToList();
        var play = new BeginPlay { Id = Guid.CreateVersion7(), Cohort = known.Ain, Card = known.Card, Person = known.Fatou, Adviser = others[0].PersonId, Observers = [others[1].PersonId] };
        await host.As(Cast.Trainee, play);
        await host.As(Cast.Trainee, play);
        var told = await host.Read(db => db.Set<InboxItem>().Where(one => one.Rule == BeginPlay.Rule).ToListAsync());
        told.Select(one => one.PersonId).Order().ShouldBe(others.Select(one => one.PersonId).Order());
        told.ShouldAllBe(one => one.Path == PeerSessionsLinks.Play(known.Ain, play.Id) && !one.Title.Contains("Fatou"));
    }

    [Fact]
    public async Task What_was_typed_wrong_in_a_form_of_its_own_name_is_said_beside_its_field()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var id = await AHeldSession(known);
        var page = await fatou.Get(PeerSessionsLinks.Session(known.Ain, id));
        var refused = await fatou.Send(page, "#card-form", ("Write.Text", new string('x', 4001)));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Write_Text")!.ClassList.ShouldContain("is-invalid");
        using var aicha = await Visitor.SignedIn(host, "aicha@demo.example");
        page = await aicha.Get(PeerSessionsLinks.Session(known.Ain, id));
        refused = await aicha.Send(page, "#feedback-form", ("Give.Helped", new string('x', 501)));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Give_Helped")!.ClassList.ShouldContain("is-invalid");
    }

    [Fact]
    public async Task The_page_of_a_member_leads_to_their_competences_for_them_and_for_who_steers()
    {
        var known = await Known.Of(host);
        foreach (var (who, links) in new[] { (Cast.Trainee, 1), (Cast.Trainer, 1), ("aicha@demo.example", 0) })
        {
            using var visitor = await Visitor.SignedIn(host, who);
            (await visitor.Get(CohortsLinks.Member(known.Ain, known.Fatou))).Page.QuerySelectorAll($"a[href='/promos/{known.Ain}/people/{known.Fatou}/competences']").Length.ShouldBe(links, who);
        }
    }

    private async Task<Guid> AHeldSession(Known known)
    {
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new MakeSession { Id = id, Cohort = known.Ain, Title = "Tenue déjà" });
        await host.As("aicha@demo.example", new ShowInterest(known.Ain, id, true));
        await host.Read(async db =>
        {
            var session = await db.Set<PeerSession>().AsTracking().Include(one => one.Interests).SingleAsync(one => one.Id == id);
            session.WorkshopId = known.Held;
            session.Interests[0].ComesAt = DateTime.UnixEpoch;
            return await db.SaveChangesAsync();
        });
        return id;
    }
}
