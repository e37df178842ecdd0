using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Desk;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum.Desk;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>The trainer's screen: what is at hand, for whom, and what it never says.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task The_screen_is_for_those_who_steer_and_Today_leads_there()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var desk = CurriculumLinks.Desk(known.Ain);
        foreach (var (who, code) in new[] { (Cast.Trainer, 200), (Cast.Coordinator, 200), (Cast.Trainee, 403), (Cast.Tutor, 403), (Cast.Alumnus, 403), (known.Outsider, 404) })
        {
            using var visitor = await Visitor.SignedIn(host, who);
            (await visitor.Get(desk)).Code.ShouldBe(code, who);
            if (who is Cast.Trainer or Cast.Trainee)
                (await visitor.Get($"/promos/{known.Ain}/today")).Page.QuerySelectorAll($"a[href='{desk}']").Length.ShouldBe(code == 200 ? 1 : 0, who);
        }
    }

    [Fact]
    public async Task Whom_to_invite_is_said_by_name_in_order_and_without_a_figure()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Monter une vidéo" });
        await NobodyLeads(host, known);
        // All fell silent: whatever was said is long ago.
        host.Clock.Pass(TimeSpan.FromDays(28));
        var page = await trainer.Get(CurriculumLinks.Desk(known.Ain));
        var invited = page.Page.QuerySelector("#invited")!;
        var said = invited.TextContent;
        said.ShouldContain("Fatou Diallo n’a pas encore animé, et pourrait montrer «\u00a0Monter une vidéo\u00a0».");
        said.Where(char.IsDigit).ShouldBeEmpty("no score, no count, no date of a person");
        var trainees = (await host.As(Cast.Trainer, new ListMembers(known.Ain))).Where(one => one.Role == Role.Trainee).ToList();
        var order = Groups(page).Select(group => group.Select(line => trainees.Single(one => line.Contains(one.Name, StringComparison.Ordinal)).SortName).ToList()).ToList();
        order.Count.ShouldBe(2);
        order.ShouldAllBe(one => one.SequenceEqual(one.Order(StringComparer.Ordinal)));
        invited.QuerySelectorAll("form,button").ShouldBeEmpty("nothing is sent from here");

        // Who says something is no longer asked how it goes; who is excused or not there is asked nothing.
        await host.As(Cast.Trainee, new Cohort.PeerSessions.Pages.PeerSessions.Exchange.SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = Cohort.PeerSessions.Model.Exchange.EntryKind.Offer, Text = "Le montage" });
        page = await trainer.Get(CurriculumLinks.Desk(known.Ain));
        Groups(page)[1].ShouldNotContain(one => one.Contains("Fatou Diallo", StringComparison.Ordinal));
        Groups(page)[0].ShouldContain(one => one.Contains("Fatou Diallo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_note_is_its_author_s_alone()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var desk = CurriculumLinks.Desk(known.Ain);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var first = await camille.Get(desk);
        (await camille.Send(first, "#note-form", ("Form.Text", "Laisser <i>Karim</i> finir"))).Code.ShouldBe(302);
        (await camille.Send(first, "#note-form", ("Form.Text", "Laisser <i>Karim</i> finir"))).Code.ShouldBe(302, "a double press");
        (await camille.Send(first, "#note-form", ("Form.Text", "Autre chose"))).Code.ShouldBe(422, "another window kept something since");
        var page = await camille.Get(desk);
        page.Page.QuerySelector("#Form_Text")!.TextContent.ShouldContain("Karim");
        page.Text.ShouldNotContain("<i>Karim");
        (await camille.Send(page, "#note-form", ("Form.Text", new string('x', 4001)))).Code.ShouldBe(422);

        // Another trainer of the promo, and a coordinator.
        var other = await host.Read(db => db.Set<Person>().Where(one => one.Email == known.Outsider).Select(one => one.Id).SingleAsync());
        await host.Read(db =>
        {
            db.Add(new Membership(other, known.Ain, Role.Trainer, other, DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });
        foreach (var who in new[] { known.Outsider, Cast.Coordinator })
        {
            using var reader = await Visitor.SignedIn(host, who);
            var theirs = await reader.Get(desk);
            theirs.Code.ShouldBe(200, who);
            theirs.Text.ShouldNotContain("Karim&lt;");
            theirs.Page.QuerySelector("#Form_Text")!.TextContent.Trim().ShouldBe("", who);
            (await reader.Send(theirs, "#note-form", ("Form.Text", "La mienne"))).Code.ShouldBe(302, who);
        }

        (await host.Read(db => db.Set<DeskNote>().Where(one => one.CohortId == known.Ain).Select(one => one.Text).OrderBy(one => one).ToListAsync())).ShouldBe(["La mienne", "La mienne", "Laisser <i>Karim</i> finir"]);
        (await camille.Send(await camille.Get(desk), "#note-form", ("Form.Text", ""))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<DeskNote>().CountAsync(one => one.CohortId == known.Ain))).ShouldBe(2);
    }

    [Fact]
    public async Task The_day_names_its_material_and_what_is_missing()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = await host.Read(async db =>
        {
            var workshop = new Workshop(Guid.CreateVersion7(), known.Ain, known.Fatou, DateTime.UnixEpoch) { State = WorkshopState.Planned, Minutes = 60, Modality = Modality.Remote };
            workshop.Name("À distance ce matin");
            workshop.Slots.Add(new WorkshopSlot(workshop.Id, known.Ain, FakeClock.Today, DayPart.Morning, 540, 60));
            db.Add(workshop);
            await db.SaveChangesAsync();
            return workshop.Id;
        });
        await host.As(Cast.Trainer, new Cohort.Curriculum.Pages.Curriculum.AttachToWorkshop(known.Ain, id, new Cohort.Facilities.Files.NewAttachment(Guid.CreateVersion7(), "Le pad du matin", null, "https://pad.example/")));
        var now = await host.As(Cast.Trainer, new GetDesk(known.Ain));
        now.Day.Single(one => one.Workshop.Id == id).Missing.ShouldBe(["the link", "the material", "who leads it"]);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Desk(known.Ain));
        var article = page.Page.QuerySelectorAll("article").Single(one => one.TextContent.Contains("À distance ce matin", StringComparison.Ordinal));
        article.TextContent.ShouldContain("le lien, le matériel, qui anime");
        article.TextContent.ShouldContain("Le pad du matin");
        now.Gaps.ShouldAllBe(one => one.Line.Target > 0 ? one.Line.IsFarShort : one.Line.Placed == 0);
        now.Unseen.Count.ShouldBeGreaterThan(0);
    }

    private static IReadOnlyList<List<string>> Groups(Answer page) =>
        [.. page.Page.QuerySelectorAll("#invited h3").Select(head =>
        {
            var lines = new List<string>();
            for (var next = head.NextElementSibling; next is not null && next.TagName is "UL" or "DETAILS"; next = next.NextElementSibling)
                lines.AddRange(next.QuerySelectorAll("li").Select(one => one.TextContent));
            return lines;
        })];

    // The demo's trainees lead some workshops, and are about to lead others.
    private static Task<int> NobodyLeads(CastHost host, Known known) => host.Read(async db =>
    {
        db.RemoveRange(await db.Set<WorkshopLeader>().AsTracking().Where(one => one.Kind == LeaderKind.Trainee).ToListAsync());
        db.RemoveRange(await db.Set<Cohort.PeerSessions.Model.Sessions.PeerLeader>().AsTracking().Where(one => one.CohortId == known.Ain).ToListAsync());
        return await db.SaveChangesAsync();
    });
}
