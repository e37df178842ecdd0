using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.After;
using Cohort.PeerSessions.Pages.PeerSessions.Exchange;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Microsoft.EntityFrameworkCore;
using static Cohort.IntegrationTests.PeerSessions.PeerSessionTests;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>What leads from the exchange to the launch, the library, the observations, and from the directory and the watch to it.</summary>
public sealed class PeerPassagesTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task What_nobody_shows_waits_in_the_launch_and_is_said_as_a_need_once()
    {
        var known = await Known.Of(host);
        var (entry, launch) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.As(Cast.Trainee, new SayEntry { Id = entry, Cohort = known.Ain, Kind = EntryKind.Request, Text = "Relier un carnet" });
        await host.As(Cast.Trainer, new OpenLaunch { Cohort = known.Ain, Id = launch, Title = "Que voulons-nous apprendre ?", FromOn = new DateOnly(2026, 11, 25), ToOn = new DateOnly(2026, 12, 18) });
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(CurriculumLinks.Launch(known.Ain, launch));
        page.Said("#elsewhere").ShouldNotBeNull().ShouldContain("Relier un carnet");
        (await fatou.Press(page, $"#elsewhere button[value='{entry}']")).Code.ShouldBe(302);
        (await fatou.Press(page, $"#elsewhere button[value='{entry}']")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Need>().CountAsync(one => one.LaunchId == launch && one.Text == "Relier un carnet"))).ShouldBe(1);
        ((await fatou.Get(CurriculumLinks.Launch(known.Ain, launch))).Said("#elsewhere") ?? "").ShouldNotContain("Relier un carnet");
    }

    [Fact]
    public async Task Who_led_is_observed_on_the_workshop_and_the_session_becomes_one_brick()
    {
        var known = await Known.Of(host);
        var held = await host.Read(db => db.Set<PeerSession>().Include(one => one.Leaders).Where(one => one.CohortId == known.Ain && one.Card != "").OrderBy(one => one.Id).FirstAsync());
        var leader = held.Leaders[0].PersonId;
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(PeerSessionsLinks.Session(known.Ain, held.Id) + "/listening");
        (await trainer.Send(page, "#seen-form", ("Seen.Person", leader.ToString()))).Code.ShouldBe(422);
        (await trainer.Send(page, "#seen-form", ("Seen.Person", leader.ToString()), ("Seen.Level", "Autonomous"), ("Seen.Text", "Pose le cadre <b>vite</b>."))).Code.ShouldBe(302);
        var seen = (await host.As(Cast.Trainer, new ListObservations(known.Ain, leader))).Single(one => one.Text.StartsWith("Pose le cadre", StringComparison.Ordinal));
        seen.Voice.ShouldBe(ObservingVoice.Trainer);
        seen.Evidence.Select(one => one.Address).ShouldBe([CurriculumLinks.Workshop(known.Ain, held.WorkshopId!.Value)]);
        // Somebody who did not lead is nobody here.
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainer, new NoteSeen { Id = Guid.CreateVersion7(), Cohort = known.Ain, Session = held.Id, Person = held.Leaders[0].PersonId == known.Fatou ? Guid.NewGuid() : known.Fatou, Competence = known.Node, Level = ObservedLevel.Beginner, Text = "Non" }));

        await host.As(Cast.Trainer, new MakeBrick(known.Ain, held.Id));
        await host.As(Cast.Trainer, new MakeBrick(known.Ain, held.Id));
        var brick = await host.Read(db => db.Set<Brick>().SingleAsync(one => one.Title == held.Title));
        (await trainer.Get(CurriculumLinks.Brick(known.Ain, brick.Id))).Page.QuerySelector($"a[href='{PeerSessionsLinks.Session(known.Ain, held.Id)}']").ShouldNotBeNull();
        (await trainer.Get(PeerSessionsLinks.Session(known.Ain, held.Id))).Page.QuerySelector($"a[href='{CurriculumLinks.Brick(known.Ain, brick.Id)}']").ShouldNotBeNull();
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new MakeBrick(known.Ain, held.Id)));
    }

    [Fact]
    public async Task The_lists_of_the_directory_meet_here_and_tell_nobody()
    {
        var known = await Known.Of(host);
        await host.As("aicha@demo.example", new SaveMyLists { CanShow = "Souder à l’étain" });
        await host.As(Cast.Trainee, new SaveMyLists { WouldLike = "Apprendre à souder" });
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(PeerSessionsLinks.Exchange(known.Ain))).Page.QuerySelector("section[aria-labelledby=lists]")!.TextContent.ShouldContain("Souder à l’étain");
        using var other = await Visitor.SignedIn(host, "gael@demo.example");
        (await other.Get(PeerSessionsLinks.Exchange(known.Ain))).Text.ShouldNotContain("Souder");
    }

    [Fact]
    public async Task A_link_of_the_watch_becomes_a_session()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(WatchLinks.Lead(known.Ain, known.Item) + "?to=PeerSession");
        var made = await fatou.Send(page, "#lead-form", ("Form.Title", "Lire cela ensemble"));
        made.Code.ShouldBe(302);
        var session = await host.Read(db => db.Set<PeerSession>().SingleAsync(one => one.Title == "Lire cela ensemble"));
        made.Location.ShouldBe(PeerSessionsLinks.Session(known.Ain, session.Id));
        (await fatou.Follow(made)).Page.QuerySelector($"a[href='{WatchLinks.Item(known.Ain, known.Item)}']").ShouldNotBeNull();
        (await fatou.Get(WatchLinks.Item(known.Ain, known.Item))).Page.QuerySelector($"a[href='{made.Location}']").ShouldNotBeNull();
    }
}
