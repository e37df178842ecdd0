using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.TheBody;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Files;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Work;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Sources;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Sharing;
using Microsoft.EntityFrameworkCore;
using Place = Cohort.Cohorts.Model.Place;
using Placement = Cohort.Alternance.Model.Structures.Placement;
using PlaySight = Cohort.PeerSessions.Model.Scenarios.Sight;
using Sight = Cohort.Watch.Model.Links.Sight;
using Voice = Cohort.Curriculum.Model.Launches.Voice;
using WatchVoice = Cohort.Watch.Model.Items.Voice;

namespace Cohort.IntegrationTests.House;

/// <summary>A page's number of SQL statements does not grow with its data.</summary>
public sealed class StatementTests
{
    private const string Sheet = "promos/{cohort:guid}/attendance/{date:datetime}/{part:regex(^(morning|afternoon)$)}";

    private const string Run = "promos/{cohort:guid}/run/{date:datetime}/{part:regex(^(morning|afternoon)$)}";

    private static readonly string[] Routes =
    [
        "promos/{cohort:guid}/today", "promos/{cohort:guid}/programme", "promos/{cohort:guid}/programme/weeks", "promos/{cohort:guid}/programme/history", "promos/{cohort:guid}/coverage",
        "promos/{cohort:guid}/attendance", "promos/{cohort:guid}/attendance/people/{person:guid}", "promos/{cohort:guid}/bricks", "promos/{cohort:guid}/people", "promos/{cohort:guid}/calendar", "promos/{cohort:guid}/places", "promos/{cohort:guid}/frameworks",
        "promos/{cohort:guid}/frameworks/settings", "promos/{cohort:guid}/frameworks/nodes/{node:guid}", "promos/{cohort:guid}/frameworks/print", "promos/{cohort:guid}/glossary",
        "promos/{cohort:guid}/frameworks/move", "frameworks/{framework:guid}", "frameworks/{framework:guid}/nodes/{node:guid}", "frameworks/{framework:guid}/equivalences",
        "promos/{cohort:guid}/workshops/{workshop:guid}", "promos/{cohort:guid}/workshops/{workshop:guid}/files", "promos/{cohort:guid}/bricks/{brick:guid}", "promos/{cohort:guid}/bricks/{brick:guid}/files", "promos/{cohort:guid}/documents",
        "promos/{cohort:guid}/workshops/new", "promos/{cohort:guid}/search?q=a", "promos", "frameworks", "body",
        "inbox", "account/reminders", "account/digest", "account/calendars", "promos/{cohort:guid}/workshops/{workshop:guid}/session.ics", "promos/{cohort:guid}/channels", "upkeep/told", "promos/{cohort:guid}/announcements", "promos/{cohort:guid}/reminders",
        "promos/{cohort:guid}/launches", "promos/{cohort:guid}/launches/{launch:guid}", "promos/{cohort:guid}/launches/{launch:guid}/propose", "promos/{cohort:guid}/launches/{launch:guid}/wall",
        "promos/{cohort:guid}/decisions", "promos/{cohort:guid}/decisions/{decision:guid}", "promos/{cohort:guid}/decisions/new?method=DatePoll",
        "promos/{cohort:guid}/decisions/{poll:guid}", "promos/{cohort:guid}/decisions/{poll:guid}/guests", "promos/{cohort:guid}/charter", "promos/{cohort:guid}/launches/{launch:guid}/propose/{proposal:guid}",
        "promos/{cohort:guid}/watch", "promos/{cohort:guid}/watch?unread=1&before=639000000000000000", "promos/{cohort:guid}/watch/{item:guid}", "promos/{cohort:guid}/watch/themes", "promos/{cohort:guid}/watch/tags", "promos/{cohort:guid}/watch/themes/{theme:guid}", "promos/{cohort:guid}/watch/import", "promos/{cohort:guid}/watch/export", "promos/{cohort:guid}/watch/export?handler=File&format=Json", "promos/{cohort:guid}/watch/export?handler=File&format=Atom", "promos/{cohort:guid}/watch/feeds", "promos/{cohort:guid}/watch/add?url=https://umap.example/haut-bugey", "promos/{cohort:guid}/watch?q=fiche%20%22la%20base%22%20-rien%20theme:publics%20by:ga", "promos/{cohort:guid}/watch/turns", "promos/{cohort:guid}/watch/curator", "promos/{cohort:guid}/watch/curator/wall", "promos/{cohort:guid}/watch/{item:guid}/lead?to=Workshop", "promos/{cohort:guid}/watch/evidence", "promos/{cohort:guid}/watch/week", "promos/{cohort:guid}/watch/week?of=1970-01-01", "promos/{cohort:guid}/watch/links", "promos/{cohort:guid}/watch?broken=1", "promos/{cohort:guid}/watch/sources", "promos/{cohort:guid}/watch/sources/{source:guid}", "promos/{cohort:guid}/watch/suggestions", "promos/{cohort:guid}/watch/suggestions?by=theme", "promos/{cohort:guid}/watch/themes/{theme:guid}/publish", "promos/{cohort:guid}/watch/credits", "promos/{cohort:guid}/watch/my-list", "promos/{cohort:guid}/watch/hand-over", "promos/{cohort:guid}/watch/{item:guid}/outside", "public/watch/{slug}", "public/watch/{slug}/{form}", "promos/{cohort:guid}/watch?view=cards", "promos/{cohort:guid}/watch?view=themes", "promos/{cohort:guid}/watch?view=competences", "promos/{cohort:guid}/watch?view=calendar", "promos/{cohort:guid}/watch?view=calendar&month=1970-01-01", "promos/{cohort:guid}/watch/{item:guid}/same", "promos/{cohort:guid}/watch/{item:guid}/same?q=fiche", "promos/{cohort:guid}/competences", "promos/{cohort:guid}/competences?handler=Csv", "promos/{cohort:guid}/competences/grid", "promos/{cohort:guid}/competences/grid?block=A&voice=Tutor&look=NoTrainer", "promos/{cohort:guid}/competences/entry", "promos/{cohort:guid}/competences/entry?competence={node:guid}", "promos/{cohort:guid}/competences/entry?person={person:guid}", "promos/{cohort:guid}/competences/missing", "promos/{cohort:guid}/people/{person:guid}/competences", "promos/{cohort:guid}/people/{person:guid}/competences/{node:guid}", "promos/{cohort:guid}/people/{person:guid}/competences/{node:guid}/decide", "directory", "directory?q=impots%20ligne&list=CanShow", "account/directory", "promos/{cohort:guid}/who", "directory/requests", "directory/requests/{request:guid}", "promos/{cohort:guid}/people/{person:guid}/buddy", "promos/{cohort:guid}/peers", "promos/{cohort:guid}/peers/words", "promos/{cohort:guid}/peers/sessions", "promos/{cohort:guid}/peers/sessions/{session:guid}", "promos/{cohort:guid}/peers/taught", "promos/{cohort:guid}/peers/sessions/new", "promos/{cohort:guid}/peers/sessions/{session:guid}/edit", "promos/{cohort:guid}/peers/sessions/{session:guid}/listening", "promos/{cohort:guid}/scenarios/write", "numbers/edit", "watch/lists", "work", "upkeep/hosts", "upkeep/mail", "promos/{cohort:guid}/desk", "promos/{cohort:guid}/peers/sessions/{session:guid}/files", "promos/{cohort:guid}/people/{person:guid}", "promos/{cohort:guid}/slots", "promos/{cohort:guid}/slots/new", "promos/{cohort:guid}/slots/{slot:guid}", "promos/{cohort:guid}/slots/{slot:guid}/edit", "promos/{cohort:guid}/slots/{slot:guid}/guests", "promos/{cohort:guid}/slots/{slot:guid}/{date}", "promos/{cohort:guid}/alternance/{person:guid}/log", "promos/{cohort:guid}/alternance/{person:guid}/log/sums", "promos/{cohort:guid}/alternance/{person:guid}/log?handler=Csv", "promos/{cohort:guid}/alternance/report", "promos/{cohort:guid}/alternance/report?handler=Csv", "promos/{cohort:guid}/alternance/exams", "promos/{cohort:guid}/alternance/{person:guid}/booklet", "promos/{cohort:guid}/alternance/{person:guid}/booklet?handler=Pdf", "promos/{cohort:guid}/alternance/{person:guid}/words", "promos/{cohort:guid}/alternance/{person:guid}/file", "promos/{cohort:guid}/alternance/{person:guid}/practice", "promos/{cohort:guid}/alternance/{person:guid}/visits", "promos/{cohort:guid}/alternance/{person:guid}/visits/{visit:guid}", "promos/{cohort:guid}/alternance/alerts", "promos/{cohort:guid}/alternance/alerts?handler=Csv", "promos/{cohort:guid}/alternance/alerts/{alert:guid}", "alerts",
        "promos/{cohort:guid}/feedback", "promos/{cohort:guid}/feedback?handler=Csv", "promos/{cohort:guid}/feedback/{date:datetime}/{part:regex(^(morning|afternoon)$)}", "promos/{cohort:guid}/feedback/later", "promos/{cohort:guid}/feedback/later/{round:guid}", "promos/{cohort:guid}/improvements", "promos/{cohort:guid}/improvements/{improvement:guid}", "promos/{cohort:guid}/workshops/{workshop:guid}/notes", "promos/{cohort:guid}/texts/{text:guid}/history", "promos/{cohort:guid}/texts/{text:guid}/check", "promos/{cohort:guid}/texts/{text:guid}/photos", "promos/{cohort:guid}/fact-sheets", "promos/{cohort:guid}/fact-sheets/new?from={text:guid}", "promos/{cohort:guid}/fact-sheets/{leaf:maxlength(90)}", "promos/{cohort:guid}/fact-sheets/{leaf:maxlength(90)}/details",
        Sheet, Sheet + "?ask=seal", Sheet + "/print", Sheet + "/print?handler=Pdf", "promos/{cohort:guid}/attendance?show=open", "promos/{cohort:guid}/attendance/week", "promos/{cohort:guid}/attendance/terms", "promos/{cohort:guid}/certificates", "promos/{cohort:guid}/certificates/{person:guid}", "upkeep/attendance-keeping",
        Sheet + "/room", Sheet + "/paper",
        Run, Run + "/wall", "promos/{cohort:guid}/rituals", "promos/{cohort:guid}/workshops/{workshop:guid}/hold", "promos/{cohort:guid}/check-in", "promos/{cohort:guid}/check-in/wall", "promos/{cohort:guid}/sky", "promos/{cohort:guid}/faces", "promos/{cohort:guid}/expectations", "promos/{cohort:guid}/expectations/round", "promos/{cohort:guid}/diagnosis", "promos/{cohort:guid}/questions", "promos/{cohort:guid}/questions?show=closed&q=a", "promos/{cohort:guid}/questions/{question:guid}", "promos/{cohort:guid}/thread", "promos/{cohort:guid}/journal", "promos/{cohort:guid}/journal/shared", "promos/{cohort:guid}/groups", "promos/{cohort:guid}/groups/{group:guid}",
        "promos/{cohort:guid}/scenarios", "promos/{cohort:guid}/scenarios/{card:guid}", "promos/{cohort:guid}/scenarios/{card:guid}?role=all", "promos/{cohort:guid}/scenarios/{card:guid}/hand-over", "promos/{cohort:guid}/scenarios/plays/{play:guid}", "numbers",
        "promos/{cohort:guid}/alternance", "promos/{cohort:guid}/alternance/{person:guid}", "promos/{cohort:guid}/alternance/{person:guid}/calendar", "promos/{cohort:guid}/alternance/{person:guid}/agreement",
        "promos/{cohort:guid}/alternance/{person:guid}/agreement/objectives", "promos/{cohort:guid}/alternance/{person:guid}/missions/edit", "promos/{cohort:guid}/alternance/{person:guid}/contract", "promos/{cohort:guid}/alternance/{person:guid}/contract/{placement:guid}",
        "promos/{cohort:guid}/alternance/{person:guid}/contract/{placement:guid}/tutor", "promos/{cohort:guid}/alternance/{person:guid}/tutors", "promos/{cohort:guid}/structures", "promos/{cohort:guid}/structures?q=mairie", "promos/{cohort:guid}/structures/{structure:guid}", "promos/{cohort:guid}/structures/edit/{structure:guid}",
    ];

    [Fact]
    public async Task Much_more_of_everything_makes_no_more_statements()
    {
        using var host = new CastHost();
        var known = await (await Known.Of(host)).WithLaunch(host);
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        // What became of the invitations' mail is asked once there are some.
        await host.As(Cast.Coordinator, new InviteCoordinator { Id = Guid.CreateVersion7(), Email = "deux@exemple.example", GivenName = "Ana", FamilyName = "Deux" });
        await host.As(Cast.Trainer, new SayPresence { Cohort = known.Ain, Date = FakeClock.Today, Part = DayPart.Morning, Person = known.Fatou, Said = Said.Declared });
        var before = await Count(host, visitor, known);
        before.ShouldAllBe(one => one.Value > 1, "the person's own statement comes first: fewer, and nothing was counted");
        await Grow(host, known);
        await host.Read(db => WritingGrowth.Grow(db, known));
        await GrowSheets(host, known);
        var after = await Count(host, visitor, known);
        after.Where(one => one.Value != before[one.Key]).Select(one => $"{one.Key}: {before[one.Key]} then {one.Value}").ShouldBeEmpty();
        before.Where(one => one.Value > (one.Key.StartsWith(Sheet, StringComparison.Ordinal) ? 40 : 25)).ShouldBeEmpty("a sheet asks three modules; nothing else says so much");
    }

    private static async Task<Dictionary<string, int>> Count(CastHost host, Visitor visitor, Known known)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var route in Routes)
        {
            await visitor.Get(known.Fill(route));
            host.Statements.Restart();
            (await visitor.Get(known.Fill(route))).Code.ShouldBe(200, route);
            counts[route] = host.Statements.Count;
        }

        return counts;
    }

    private static Task<int> Grow(CastHost host, Known known) => host.Read(async db =>
    {
        var all = await db.Set<Workshop>().AsNoTracking().Include(one => one.Slots).Include(one => one.Leaders).Include(one => one.Competences).Where(one => one.CohortId == known.Ain).ToListAsync();
        foreach (var old in all)
        {
            var copy = new Workshop(Guid.CreateVersion7(), known.Ain, old.MadeBy, old.MadeAt) { State = old.State, Minutes = old.Minutes, Modality = old.Modality };
            copy.Name(old.Title + " again");
            WorkshopSnapshot.Read(WorkshopSnapshot.Of(old)).Restore(copy);
            db.Add(copy);
            var change = new PlanChange(known.Ain, ChangeKind.Added, old.MadeBy, old.MadeAt, "");
            change.Lines.Add(new PlanChangeLine(change.Id, copy.Id, copy.Title, "", 0));
            db.Add(change);
        }

        var coordinator = await db.Set<Person>().Where(one => one.Email == Cast.Coordinator).Select(one => one.Id).SingleAsync();
        for (var index = 0; index < 20; index++)
        {
            db.AddRange(
                new LongWork(Guid.CreateVersion7(), "ImportMembers", $"Import {index}", coordinator, DateTime.UnixEpoch) { NextAt = null },
                new FetchedPage($"https://example.org/{index}", $"{index}", DateTime.UnixEpoch) { Failure = "The host does not answer.", NextAt = null },
                new AllowedHost($"pad{index}.lan", "Le pad", coordinator, DateTime.UnixEpoch));
            var person = new Person($"person{index}@exemple.example", "Ana", $"Nouvelle {index}", "fr", DateTime.UnixEpoch);
            var promo = new TrainingCohort(Guid.CreateVersion7(), $"Promo {index}", FakeClock.Today, FakeClock.Today.AddDays(60), person.Id, DateTime.UnixEpoch);
            var brick = new Brick(Guid.CreateVersion7(), person.Id, DateTime.UnixEpoch);
            brick.Name($"Brique {index}");
            brick.Competences.AddRange(all[0].Competences.Select(one => new BrickCompetence(brick.Id, one.NodeId)));
            var framework = new Framework($"F{index}", $"F{index}", $"Référentiel {index}", "F", DateTime.UnixEpoch);
            framework.Nodes.Add(new FrameworkNode(framework.Id, null, NodeKind.Block, "B", "B", "Bloc", 0));
            var invitation = new Invitation(Guid.CreateVersion7(), index < 10 ? known.Ain : Membership.Body, $"invited{index}@exemple.example", "Ana", $"Nouvelle {index}", Role.Trainee, person.Id, DateTime.UnixEpoch);
            invitation.NewToken(DateTime.UnixEpoch);
            db.AddRange(
                person, promo, brick, framework,
                new Membership(person.Id, known.Ain, index < 15 ? Role.Trainee : Role.Trainer, person.Id, DateTime.UnixEpoch),
                new Expectation(known.Ain, person.Id, "Apprendre", DateTime.UnixEpoch),
                new AccountEvent(person.Id, AccountEventKind.Joined, person.Id, DateTime.UnixEpoch),
                new Place(Guid.CreateVersion7(), known.Ain) { Name = $"Salle {index}" },
                new OutgoingMail(Guid.CreateVersion7(), "Test", person.Id, person.Email!, "1", DateTime.UnixEpoch),
                invitation,
                new Closure(known.Ain, FakeClock.Today.AddDays(index), FakeClock.Today.AddDays(index), "Fermé"));
        }

        await GrowReading(db, known);
        await GrowLaunch(db, known);
        await GrowDecisions(db, known);
        await GrowObservations(db, known);
        await GrowWatch(db, known);
        await GrowDirectory(db, known);
        GrowPeers(db, known);
        await GrowSlots(db, known);
        GrowLog(db, known);
        await GrowVisits(db, known);
        await GrowScenarios(db, known);
        await BookletGrowth.Grow(db, known);
        await FeedbackGrowth.Grow(db, known);
        await RunGrowth.Grow(db, known);
        await OpeningGrowth.Grow(db, known);
        await Between.Grow(db, known);
        await GrowAlternance(db, known);
        foreach (var (promo, owner) in new[] { (known.Ain, known.Ain), (known.Ain, known.Planned), (known.Ain, known.Session), (Membership.Body, known.Brick) })
            db.AddRange(Enumerable.Range(0, 20).Select(index => new Attachment(Guid.CreateVersion7(), promo, owner, $"Document {index}", known.Fatou, DateTime.UnixEpoch) { Url = "https://pad.example/" }));
        return await db.SaveChangesAsync();
    });

    // Weeks of sheets, closed one after the other, and somebody's word for everybody of today.
    private static async Task GrowSheets(CastHost host, Known known)
    {
        var trainer = await host.Read(db => db.Set<Person>().Where(one => one.Email == Cast.Trainer).Select(one => one.Id).SingleAsync());
        (await host.AsHouse(new SeedDemoAttendance(known.Ain, new Dictionary<string, Guid>(StringComparer.Ordinal) { ["camille"] = trainer }))).ShouldBeGreaterThan(10);
        foreach (var line in (await host.As(Cast.Trainer, new GetSheet { Cohort = known.Ain, Date = FakeClock.Today, Part = DayPart.Morning })).Facts.Open)
            await host.As(Cast.Trainer, new SayPresence { Cohort = known.Ain, Date = FakeClock.Today, Part = DayPart.Morning, Person = line.Person, Said = Said.Declared });
    }

    private static async Task GrowSlots(CohortDb db, Known known)
    {
        var demo = await db.Set<OpenSlot>().SingleAsync(one => one.Id == known.Slot);
        for (var index = 0; index < 15; index++)
        {
            var slot = new OpenSlot(Guid.CreateVersion7(), known.Ain, $"Créneau {index}", known.Fatou, DateTime.UnixEpoch) { Weekday = DayOfWeek.Wednesday, From = FakeClock.Today, For = SlotFor.Guests };
            slot.Plan(TimeZoneInfo.Utc, FakeClock.Today.ToDateTime(TimeOnly.MinValue));
            var guest = new SlotGuest(Guid.CreateVersion7(), demo, $"Personne {index}", $"guest{index}@exemple.example", "fr", known.Fatou, DateTime.UnixEpoch);
            guest.NewToken(FakeClock.Today.AddDays(30).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            db.AddRange(slot, guest, new SlotDate(demo, FakeClock.Today.AddDays(1 + (7 * (index + 1))), SlotOutcome.Open, DateTime.UnixEpoch));
            foreach (var who in new[] { known.Fatou, guest.Id })
            {
                var coming = new SlotComing(index % 2 == 0 ? demo : slot, who, FakeClock.Today.AddDays(1 + (7 * index)));
                coming.Say(true, $"Le tableur {index}", $"La vidéo {index}", DateTime.UnixEpoch);
                db.Add(coming);
            }
        }
    }

    private static void GrowLog(CohortDb db, Known known)
    {
        for (var index = 0; index < 40; index++)
        {
            var entry = new LogEntry(Guid.CreateVersion7(), known.Ain, known.Fatou, FakeClock.Today.AddDays(-index), DateTime.UnixEpoch) { Minutes = 30, People = 1, Themes = LogThemes.Email, Did = $"Courriels {index}" };
            entry.Touched.Add(new LogTouch(entry, known.Node));
            db.Add(entry);
        }
    }

    private static async Task GrowVisits(CohortDb db, Known known)
    {
        var held = await db.Set<Visit>().SingleAsync(one => one.Id == known.Visit);
        for (var index = 0; index < 20; index++)
        {
            held.Write(ReportTexts.Of($"Fois {index}", "", ""), known.Fatou, "Fatou", "", DateTime.UnixEpoch);
            held.Sign(Guid.CreateVersion7(), "Fatou", Signing.Trainee, "", DateTime.UnixEpoch);
            var visit = new Visit(Guid.CreateVersion7(), known.Ain, known.Fatou, known.Fatou, DateTime.UnixEpoch) { DueOn = FakeClock.Today };
            visit.Choices.Add(new VisitChoice(visit, FakeClock.Today, DayPart.Morning));
            visit.Choices[0].Say(known.Fatou, Signing.Trainee, Suits.Yes);
            db.AddRange(visit, new FollowUp(known.Ain, known.Fatou, AlertKind.TutorAsks, $"grown-{index}", FakeClock.Today, DateTime.UnixEpoch) { ClosedAt = index % 2 == 0 ? DateTime.UnixEpoch : null, Outcome = FollowUpOutcome.Solved });
        }
    }

    private static void GrowPeers(CohortDb db, Known known)
    {
        for (var index = 0; index < 20; index++)
        {
            var session = new PeerSession(Guid.CreateVersion7(), known.Ain, $"Séance {index}", known.Fatou, DateTime.UnixEpoch) { WorkshopId = index % 2 == 0 ? known.Held : null };
            session.Leaders.Add(new PeerLeader(session, known.Fatou, known.Fatou, DateTime.UnixEpoch) { AcceptedAt = DateTime.UnixEpoch });
            session.Touched.Add(new PeerTouch(session, known.Node));
            db.AddRange(
                session,
                new PeerEntry(Guid.CreateVersion7(), known.Ain, index % 2 == 0 ? EntryKind.Offer : EntryKind.Request, $"Tableur {index}", known.Fatou, DateTime.UnixEpoch),
                new Synonym(Guid.CreateVersion7(), known.Ain, $"mot{index}", $"terme{index}", known.Fatou, DateTime.UnixEpoch));
        }
    }

    private static async Task GrowLaunch(CohortDb db, Known known)
    {
        var launch = await db.Set<Launch>().Include(one => one.Steps).SingleAsync(one => one.Id == known.Launch);
        for (var index = 0; index < 20; index++)
        {
            var need = new Need(Guid.CreateVersion7(), launch, NeedKind.Need, $"Besoin {index}", known.Fatou, DateTime.UnixEpoch);
            need.Competences.Add(new NeedCompetence(need.Id, known.Node));
            var proposal = new Proposal(Guid.CreateVersion7(), launch, $"Proposition {index}", null, 90, known.Fatou, DateTime.UnixEpoch);
            proposal.Shares.Add(new ProposalShare(proposal.Id, known.Node, 90));
            proposal.Leaders.Add(new ProposalLeader(proposal, known.Fatou));
            proposal.Needs.Add(new ProposalNeed(proposal.Id, need.Id));
            db.AddRange(need, proposal, new Voice(need, known.Fatou, DateTime.UnixEpoch));
        }
    }

    private static async Task GrowDecisions(CohortDb db, Known known)
    {
        var people = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.PersonId != known.Fatou).Select(one => one.PersonId).ToListAsync();
        var old = await db.Set<DecisionOption>().Where(one => one.DecisionId == known.Decision).Select(one => one.Id).ToListAsync();
        foreach (var person in people)
            db.AddRange(new DecisionVoter(known.Decision, person), new DecisionMark(known.Decision, old[0], person, 2), new DecisionMark(known.Decision, old[1], person, 1));
        var poll = await db.Set<Decision>().Include(one => one.Options).SingleAsync(one => one.Id == known.Poll);
        for (var index = 0; index < 20; index++)
        {
            var guest = new DecisionGuest(Guid.CreateVersion7(), poll.Id, $"Personne {index}", known.Fatou, DateTime.UnixEpoch);
            guest.NewToken(known.Fatou);
            db.AddRange(guest, new DecisionVoter(poll.Id, guest.Id), new DecisionMark(poll.Id, poll.Options[0].Id, guest.Id, 1), new DecisionExtension(poll, poll.ClosesAt, known.Fatou, DateTime.UnixEpoch));
        }

        foreach (var method in Enum.GetValues<DecisionMethod>())
        {
            var decision = new Decision(new OpenDecision(Guid.CreateVersion7(), known.Ain, "Encore ?", "", new DecisionTerms(method, 3, method == DecisionMethod.Dots, false, 0, DateTime.UnixEpoch.AddDays(9)), []), known.Fatou, DateTime.UnixEpoch);
            decision.Options.AddRange(Enumerable.Range(0, 9).Select(index => new DecisionOption(decision.Id, new OptionTerms(Guid.CreateVersion7(), $"Option {index}"), index)));
            db.Add(decision);
            db.Add(method == DecisionMethod.Dots ? new SecretBox(decision.Id) : new DecisionObjection(decision.Id, decision.Options[0].Id, known.Fatou, "Non", DateTime.UnixEpoch));
            db.AddRange(people.Select(one => new DecisionVoter(decision.Id, one)));
            db.Add(new DecisionSequel(decision.Id, "Atelier", "/promos", DateTime.UnixEpoch));
            db.Add(new Charter(Guid.CreateVersion7(), known.Ain, (int)method + 1, CharterCard.None, "Nos mots.", decision.Id, known.Fatou, DateTime.UnixEpoch));
        }
    }

    private static async Task GrowWatch(CohortDb db, Known known)
    {
        var people = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.PersonId != known.Fatou).Select(one => one.PersonId).ToListAsync();
        var address = await db.Set<WatchItem>().Where(one => one.Id == known.Item).Select(one => one.Address).SingleAsync();
        db.Add(new LinkCheck(ItemAddress.HashOf(address), address, DateTime.UnixEpoch));
        var kept = await db.Set<WatchItem>().AsNoTracking().SingleAsync(one => one.Id == known.Item);
        for (var index = 0; index < 40; index++)
        {
            db.Add(new ItemAlias(kept, ItemAddress.Read($"https://alias.example/{index}", out _)!, known.Fatou, DateTime.UnixEpoch));
            var theme = new Theme(Guid.CreateVersion7(), known.Ain, $"Thème {index}", index % 2 == 0 ? null : known.Theme, index, known.Fatou, DateTime.UnixEpoch);
            var feed = new FeedOut(Guid.CreateVersion7(), known.Ain, theme.Id, known.Fatou, DateTime.UnixEpoch);
            feed.NewToken();
            db.AddRange(feed, new LinkImport(Guid.CreateVersion7(), known.Ain, $"Fichier {index}", known.Fatou, new LinksReport(null, 0, 0, 0, 0, 0, 0, 0, 0, 0, []), DateTime.UnixEpoch));
            var source = new WatchSource(known.Ain, new FoundFeed($"https://grown.example/{index}/rss", "", "", "", [], [], ""), $"https://grown.example/{index}/rss", theme.Id, known.Fatou, DateTime.UnixEpoch);
            var news = ItemAddress.Read($"https://suggested.example/{index}", out _)!;
            db.AddRange(source, new SourceReading(source.Id, DateTime.UnixEpoch), new Suggestion(known.Ain, source.Id, new NewsEntry(news, "Encore", "Un résumé", null), DateTime.UnixEpoch));
            var tag = new Tag(known.Ain, $"mot {index}");
            var item = new WatchItem(Guid.CreateVersion7(), known.Ain, ItemAddress.Read($"https://grown.example/{index}", out _)!, "", known.Fatou, DateTime.UnixEpoch);
            item.Voices.AddRange(people.Select(one => new WatchVoice(item, one, item.Address, "Oui", DateTime.UnixEpoch)));
            item.Themes.Add(new ItemTheme(item.Id, theme.Id, known.Ain));
            item.Tags.Add(new ItemTag(item.Id, tag.Id, known.Ain));
            item.Competences.Add(new ItemCompetence(item.Id, known.Node));
            var check = new LinkCheck(item.AddressHash, item.Address, DateTime.UnixEpoch);
            foreach (var day in new[] { 0, 4, 9 })
                check.Keep(new Sighting(DateTime.UnixEpoch.AddDays(day), index % 2 == 0 ? Sight.Gone : Sight.Elsewhere, SightReason.NotFound, "https://grown.example/"), null);
            if (index % 3 == 0)
                item.LookAgain(FakeClock.Today);
            db.AddRange(check, theme, tag, item, new TagSynonym(known.Ain, $"autre {index}", $"autre {index}", tag.Id), new ThemeKeeper(theme, known.Fatou, DateTime.UnixEpoch));
            db.AddRange(new ItemStem(known.Ain, "fich", DateTime.UnixEpoch, item.Id, 1), new ItemStem(known.Ain, "bas", DateTime.UnixEpoch, item.Id, 1), new ItemText(item.Id) { Words = " la base des fiches | " });
            db.AddRange(
                new Pick(known.Ain, FakeClock.Today.AddDays(index - 20), item.Id, 1, known.Fatou, DateTime.UnixEpoch),
                new CuratorTurn(known.Ain, FakeClock.Today.AddDays(-60 - index), known.Fatou, null, DateTime.UnixEpoch),
                new TurnPass(known.Ain, FakeClock.Today.AddDays(index), known.Fatou, DateTime.UnixEpoch),
                new SwapAsk(Guid.CreateVersion7(), known.Ain, new(FakeClock.Today.AddDays(index), known.Fatou), new(FakeClock.Today.AddDays(index + 1), people[0]), DateTime.UnixEpoch),
                new Passage(known.Ain, item.Id, PassageKind.Workshop, new(known.Planned, CurriculumLinks.Workshop(known.Ain, known.Planned), "Un atelier"), "", known.Fatou, DateTime.UnixEpoch),
                new Passage(known.Ain, known.Item, PassageKind.Brick, new(Guid.CreateVersion7(), "/", "Une brique"), "", known.Fatou, DateTime.UnixEpoch));
            var credit = index < people.Count ? new Credit(people[index], known.Ain) : null;
            credit?.Choose(CreditKind.Name, "", true, DateTime.UnixEpoch);
            if (credit is not null)
                db.Add(credit);
            var page = Publication.OfTheme(known.Ain, theme.Id, theme.Name);
            page.Describe(new PublishTheme { Title = theme.Name }, "");
            page.Publish(known.Fatou, DateTime.UnixEpoch);
            page.Pick(item.Id, "Une fiche", [], DateTime.UnixEpoch);
            db.AddRange(page, new HandedOver(known.Item, known.Ain, Guid.CreateVersion7(), "Une promo", known.Fatou, DateTime.UnixEpoch));
            if (index % 4 == 0)
                db.Add(new KeptBack(item.Id, known.Ain, known.Fatou, DateTime.UnixEpoch));
            db.AddRange(people.Select(one => new Reaction(item.Id, one, DateTime.UnixEpoch)));
            db.AddRange(people.Select(one => new ItemComment(Guid.CreateVersion7(), known.Ain, known.Item, CommentKind.Comment, "Encore", one, DateTime.UnixEpoch)));
        }
    }

    private static async Task GrowObservations(CohortDb db, Known known)
    {
        var trainees = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee).Select(one => one.PersonId).ToListAsync();
        foreach (var person in trainees)
        {
            foreach (var voice in Enum.GetValues<ObservingVoice>())
            {
                var seen = new Observation(Guid.CreateVersion7(), known.Ain, person, known.Node, (voice, known.Fatou, "Fatou"), FakeClock.Today, ObservedLevel.UnderWay, "Vu", DateTime.UnixEpoch);
                seen.Lean([new EvidenceLink("Ici", "/promos")]);
                var decided = new CompetenceDecision(Guid.CreateVersion7(), known.Ain, person, known.Node, CompetenceOutcome.NotYet, "Ainsi", (known.Fatou, "Fatou"), DateTime.UnixEpoch);
                decided.RestsOn.Add(new DecisionGround(decided.Id, seen.Id));
                db.AddRange(seen, decided);
            }

            var said = new Positioning(known.Ain, person, DateTime.UnixEpoch);
            said.Say(known.Node, ObservedLevel.Beginner, "");
            said.Share(DateTime.UnixEpoch);
            db.Add(said);
        }
    }

    private static async Task GrowDirectory(CohortDb db, Known known)
    {
        var coordinator = await db.Set<Membership>().Where(one => one.CohortId == Membership.Body).Select(one => one.PersonId).FirstAsync();
        foreach (var person in await db.Set<Membership>().Where(one => one.CohortId == known.Ain).Select(one => one.PersonId).ToListAsync())
        {
            var lines = Enum.GetValues<KnowHowList>().Select(list => new KnowHow(person, list, "Impôts en ligne")).ToList();
            var card = new DirectoryCard(person) { MayBeAsked = "Une visite", CanBeBuddy = true };
            card.Live("01 Ain");
            card.Show(FakeClock.Today.AddDays(90), TimeZoneInfo.Utc, DateTime.UnixEpoch);
            db.AddRange(lines);
            db.AddRange(DirectoryStem.Of(person, lines, card.MayBeAsked, ""));
            db.AddRange(
                card,
                new ContactBlock(coordinator, person, DateTime.UnixEpoch),
                new ContactRequest(Guid.CreateVersion7(), ContactKind.Talk, coordinator, person, DateTime.UnixEpoch) { Subject = "Une visite" },
                new ContactRequest(Guid.CreateVersion7(), ContactKind.Buddy, person, coordinator, DateTime.UnixEpoch) { Subject = "Parrainer", PromoId = known.Ain, NewcomerId = known.Fatou });
        }
    }

    private static async Task GrowScenarios(CohortDb db, Known known)
    {
        var people = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.PersonId != known.Fatou).Select(one => one.PersonId).ToListAsync();
        var old = await db.Set<Scenario>().SingleAsync(one => one.Id == known.Card);
        var play = await db.Set<Play>().SingleAsync(one => one.Id == known.Play);
        db.AddRange(people.Select(one => new PlayPart(play.Id, one, Seat.Observer)));
        db.AddRange(people.Select(one => new PlayMark(play.Id, one, 0) { Sight = PlaySight.Done }));
        for (var index = 0; index < 20; index++)
        {
            var card = new Scenario(Guid.CreateVersion7(), known.Ain, known.Fatou, DateTime.UnixEpoch);
            card.Take(old);
            db.AddRange(card, new CardPass(people[0], card.Id, DateTime.UnixEpoch), new Play(Guid.CreateVersion7(), known.Ain, card, people[0], DateTime.UnixEpoch));
            db.Add(new HelpNumber(Guid.CreateVersion7(), $"n{index}") { Name = $"Numéro {index}", Number = "15", Purpose = "Essai", CheckedOn = FakeClock.Today });
        }
    }

    private static async Task GrowAlternance(CohortDb db, Known known)
    {
        var trainees = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee).Select(one => one.PersonId).ToListAsync();
        var tutor = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Tutor).Select(one => one.PersonId).FirstAsync();
        var aims = (await db.Set<Aim>().Where(one => one.NodeId == known.Node).Select(one => one.PersonId).ToListAsync()).ToHashSet();
        for (var index = 0; index < 20; index++)
            db.Add(new Structure(Guid.CreateVersion7(), $"Mairie {index}", known.Fatou, DateTime.UnixEpoch) { Publics = "Parents" });
        foreach (var person in trainees)
        {
            var structure = new Structure(Guid.CreateVersion7(), "Une autre mairie", known.Fatou, DateTime.UnixEpoch) { Publics = "Parents" };
            var placement = new Placement(Guid.CreateVersion7(), known.Ain, person, structure.Id, FakeClock.Today.AddDays(-9), known.Fatou, DateTime.UnixEpoch) { FundedUntil = FakeClock.Today };
            placement.Tutors.AddRange(Enumerable.Range(0, 3).Select(_ => new PlacementTutor(placement, tutor, FakeClock.Today, known.Fatou, DateTime.UnixEpoch)));
            db.AddRange(structure, placement);
            for (var index = 0; index < 10; index++)
            {
                var mission = new Mission(Guid.CreateVersion7(), known.Ain, person, $"Mission {index}", known.Fatou, DateTime.UnixEpoch) { State = (MissionState)(index % 4) };
                mission.Touched.Add(new MissionTouch(mission, known.Node));
                db.AddRange(mission, new DayException(known.Ain, person, FakeClock.Today.AddDays(index), DayPart.Morning, known.Fatou, DateTime.UnixEpoch) { Kind = HalfDayKind.Off });
            }

            if (!aims.Contains(person))
                db.Add(new Aim(known.Ain, person, known.Node) { IsChosen = true });
        }
    }

    private static async Task GrowReading(CohortDb db, Known known)
    {
        var nodes = await (from pin in db.Set<Pin>()
                           join node in db.Set<FrameworkNode>() on pin.FrameworkId equals node.FrameworkId
                           where pin.CohortId == known.Ain
                           select node.Id).ToListAsync();
        var people = await db.Set<Membership>().Where(one => one.CohortId == known.Ain).Select(one => one.PersonId).ToListAsync();
        var marked = (await db.Set<ReadingMark>().Where(one => one.CohortId == known.Ain).Select(one => new { one.NodeId, one.PersonId }).ToListAsync()).Select(one => (one.NodeId, one.PersonId)).ToHashSet();
        foreach (var node in nodes)
        {
            db.AddRange(people.Where(one => !marked.Contains((node, one))).Select(one => new ReadingMark(known.Ain, node, one)));
            foreach (var kind in new[] { NoteKind.Paraphrase, NoteKind.Example, NoteKind.Question })
            {
                var note = new ReadingNote(Guid.CreateVersion7(), known.Ain, node, kind, null, "Encore", known.Fatou, DateTime.UnixEpoch);
                db.Add(note);
                if (kind == NoteKind.Question)
                    db.Add(new ReadingNote(Guid.CreateVersion7(), known.Ain, node, NoteKind.Answer, note.Id, "Aussi", known.Fatou, DateTime.UnixEpoch));
            }
        }

        for (var index = 0; index < 20; index++)
        {
            var term = new GlossaryTerm(Guid.CreateVersion7(), known.Ain, $"mot {index}", known.Fatou, DateTime.UnixEpoch);
            term.Definitions.AddRange(Enumerable.Range(0, 3).Select(_ => new GlossaryDefinition(Guid.CreateVersion7(), term.Id, "Dire", "", known.Fatou, DateTime.UnixEpoch)));
            db.Add(term);
        }
    }
}
