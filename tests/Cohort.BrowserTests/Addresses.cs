using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Work;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Placement = Cohort.Alternance.Model.Structures.Placement;

namespace Cohort.BrowserTests;

/// <summary>Who looks.</summary>
public enum Who
{
    Nobody,
    Coordinator,
    Trainer,
    Trainee,
    Tutor,

    /// <summary>Has an account, and is in no promo.</summary>
    Former,
}

/// <summary>Every page, by its template, with who reads it and addresses filled in from the database.</summary>
internal sealed class Addresses
{
    private const string Promo = "/promos/{cohort:guid}";

    private static readonly Who[] Body = [Who.Coordinator];
    private static readonly Who[] Steering = [Who.Coordinator, Who.Trainer];
    private static readonly Who[] Group = [Who.Coordinator, Who.Trainer, Who.Trainee];
    private static readonly Who[] Everyone = [Who.Coordinator, Who.Trainer, Who.Trainee, Who.Tutor];
    private static readonly Who[] SignedIn = [Who.Trainer, Who.Tutor];

    /// <summary>What no browser test opens, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Apart = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/body/logo"] = "a picture, not a page",
        [Promo + "/people/template.csv"] = "a file, not a page",
        [Promo + "/files/{attachment:guid}"] = "a file, not a page",
        ["/public/watch/{slug}/{form}"] = "a feed, not a page",
        ["/feeds/{token}/{form}"] = "a feed, not a page",
        ["/ical/{token}.ics"] = "a calendar, not a page",
        [Promo + "/workshops/{workshop:guid}/session.ics"] = "a file, not a page",
        [Promo + "/launches/{launch:guid}/live"] = "a stream of events, not a page",
        [Promo + "/run/{date:datetime}/{part:regex(^(morning|afternoon)$)}/live"] = "a stream of events, not a page",
    };

    private readonly List<(string Template, string Path, Who[] Readers)> all = [];

    private IReadOnlyList<Guid> works = [];

    private readonly List<Guid> launches = [];

    private IReadOnlyList<(Guid Launch, Guid Id)> proposals = [];

    private IReadOnlyList<Guid> decisions = [];

    private IReadOnlyList<Guid> sources = [];
    private (IReadOnlyList<Guid> Items, Guid Theme, Guid Import) watch = ([], Guid.Empty, Guid.Empty);

    private string shown = "";

    private IReadOnlyList<Guid> requests = [];

    private IReadOnlyList<Guid> sessions = [];

    private (Guid Id, DateOnly Next) slot;

    private IReadOnlyList<(Guid Person, Guid Id)> visits = [];

    private IReadOnlyList<Guid> alerts = [];

    private (Guid Card, Guid Hard, Guid Own, Guid Open, Guid Closed, Guid Number) scenes;

    private (Guid Structure, Guid Placement, Guid Mission) work;

    private (Guid Workshop, Guid Text, string Sheet) notes;

    private string stop = "";

    private Guid entry;

    private (Guid Round, Guid Improvement, DateOnly On) heard;

    private (string Closed, string Check) sheet = ("", "");

    private (Guid Question, Guid Answered, Guid Group) between;

    public IEnumerable<string> Templates => all.Select(one => one.Template).Distinct();

    public IEnumerable<string> Of(Who who) => all.Where(one => one.Readers.Contains(who)).Select(one => one.Path);

    public static async Task<Addresses> Read(CohortFactory factory)
    {
        var addresses = new Addresses { sheet = await SomeSheets.Close(factory) };
        await factory.Read(async db =>
        {
            var trainee = await db.Set<Person>().FirstAsync(one => one.Email == Cast.Trainee);
            var trainer = await db.Set<Person>().FirstAsync(one => one.Email == Cast.Trainer);
            var cohort = (await db.Set<Membership>().FirstAsync(one => one.PersonId == trainee.Id)).CohortId;
            var workshops = await db.Set<Workshop>().Where(one => one.CohortId == cohort).Include(one => one.Slots).ToListAsync();
            var held = workshops.First(one => one.State == WorkshopState.Held);
            var planned = workshops.First(one => one.State == WorkshopState.Planned && one.Slots.Count > 0);
            var late = workshops.Where(one => one.State == WorkshopState.Planned && one.Slots.Count > 0).MaxBy(one => one.Slots[0].Date)!;
            var place = await db.Set<Place>().FirstAsync(one => one.CohortId == cohort);
            var brick = await db.Set<Brick>().OrderBy(one => one.Title).FirstAsync();
            var pin = await db.Set<Pin>().FirstAsync(one => one.CohortId == cohort);
            var remn = await db.Set<Framework>().FirstAsync(one => one.Code == "RNCP34137");
            var block = await db.Set<FrameworkNode>().FirstAsync(one => one.FrameworkId == pin.FrameworkId && one.Kind == NodeKind.Block);
            var note = await db.Set<ReadingNote>().FirstAsync(one => one.CohortId == cohort && one.By == trainee.Id);
            var rows = new[] { WorkState.Queued, WorkState.Running, WorkState.Done, WorkState.Failed }
                .Select(state => new LongWork(Guid.CreateVersion7(), "ImportMembers", "Invitations d’après un fichier", trainer.Id, DateTime.UnixEpoch) { State = state, NextAt = null, Step = 3, Of = state == WorkState.Running ? 7 : 0, Said = "Trois personnes.", Report = "Une ligne\nUne autre", ResultPath = "/" }).ToList();
            db.AddRange(rows);
            // Read again on the same site: they are there.
            addresses.launches.AddRange(await db.Set<Launch>().Where(one => one.CohortId == cohort).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync());
            if (addresses.launches.Count == 0)
                AddLaunches(db, cohort, trainee.Id, (note.NodeId, addresses.launches));
            await db.SaveChangesAsync();
            addresses.proposals = [.. (await db.Set<Proposal>().Where(one => one.CohortId == cohort).OrderBy(one => one.Id).Select(one => new { one.LaunchId, one.Id }).ToListAsync()).Select(one => (one.LaunchId, one.Id))];
            addresses.decisions = await SomeDecisions.Add(db, cohort, (trainee.Id, trainer.Id), factory.Clock.GetUtcNow().UtcDateTime);
            addresses.entry = await db.Set<LogEntry>().Where(one => one.CohortId == cohort && one.PersonId == trainee.Id).Select(one => one.Id).FirstAsync();
            addresses.requests = await SomeRequests.Add(db, (trainee.Id, trainer.Id), factory.Clock.GetUtcNow().UtcDateTime);
            addresses.visits = [.. (await db.Set<Visit>().Where(one => one.CohortId == cohort).Select(one => new { one.PersonId, one.Id }).ToListAsync()).Select(one => (one.PersonId, one.Id))];
            addresses.alerts = await db.Set<FollowUp>().Where(one => one.CohortId == cohort).Select(one => one.Id).ToListAsync();
            addresses.sessions = await db.Set<PeerSession>().Where(one => one.CohortId == cohort).OrderByDescending(one => one.MadeAt).Select(one => one.Id).Take(3).ToListAsync();
            addresses.between = await SomeBetween.Add(db, cohort, (trainee.Id, trainer.Id), factory.Clock.GetUtcNow().UtcDateTime);
            addresses.slot = await SomeSlots.Add(db, cohort, trainer.Id, factory.Clock.GetUtcNow().UtcDateTime);
            addresses.watch = (
                await db.Set<WatchItem>().Where(one => one.CohortId == cohort).OrderByDescending(one => one.AddedAt).Select(one => one.Id).Take(4).ToListAsync(),
                await db.Set<Theme>().Where(one => one.CohortId == cohort).OrderBy(one => one.Position).Select(one => one.Id).FirstAsync(),
                Guid.CreateVersion7());
            addresses.sources = SomeSources.Add(db, cohort, addresses.watch.Theme, trainee.Id, factory.Clock.GetUtcNow().UtcDateTime);
            var report = new LinksReport(null, 1, 1, 1, 1, 1, 1, 1, 1, 1, [.. Enum.GetValues<LinkFate>().Select(fate => new LinkLine(fate, "line 1", "https://umap.example/", "Une carte", "Ainsi."))]);
            db.Add(new LinkImport(addresses.watch.Import, cohort, "signets.html", trainee.Id, report, DateTime.UnixEpoch));
            if (await db.Set<Publication>().FirstOrDefaultAsync(one => one.CohortId == cohort) is not { } page)
            {
                page = Publication.OfTheme(cohort, addresses.watch.Theme, "Accessibilité");
                page.Describe(new PublishTheme { Title = "Accessibilité", Introduction = "Ce que nous lisons." }, "");
                page.Publish(trainer.Id, DateTime.UnixEpoch);
                foreach (var item in await db.Set<WatchItem>().Where(one => one.CohortId == cohort && one.Themes.Any(place => place.ThemeId == addresses.watch.Theme)).ToListAsync())
                    page.Pick(item.Id, item.Title, [], DateTime.UnixEpoch.AddYears(100));
                var credit = new Credit(trainee.Id, cohort);
                credit.Choose(CreditKind.Pseudonym, "Une lectrice", true, DateTime.UnixEpoch);
                db.AddRange(page, credit);
            }

            addresses.shown = page.Slug;
            addresses.work = (
                await db.Set<Placement>().Where(one => one.PersonId == trainee.Id).Select(one => one.StructureId).FirstAsync(),
                await db.Set<Placement>().Where(one => one.PersonId == trainee.Id).Select(one => one.Id).FirstAsync(),
                await db.Set<Mission>().Where(one => one.PersonId == trainee.Id).OrderBy(one => one.Title).Select(one => one.Id).FirstAsync());
            addresses.heard = await SomeFeedback.Add(db, cohort, trainee.Id, trainer.Id);
            var written = await db.Set<SharedText>().FirstAsync(one => one.CohortId == cohort && one.WorkshopId != null);
            addresses.notes = (written.WorkshopId!.Value, written.Id, (await db.Set<FactSheet>().FirstAsync(one => one.CohortId == cohort)).Slug);
            addresses.scenes = await SomeScenes.Add(db, cohort, (trainee.Id, trainer.Id));
            await db.SaveChangesAsync();
            addresses.works = [.. rows.Select(one => one.Id)];
            addresses.stop = factory.Services.GetRequiredService<UnsubscribeToken>().Make(trainee.Id, "WorkshopTomorrow");
            addresses.Fill(cohort, trainee.Id, trainer.Id, (held.Id, planned.Id, late.Id), place.Id, brick.Id, (pin.FrameworkId, remn.Id), (note.NodeId, block.Id, note.Id));
            return 0;
        });
        return addresses;
    }

    /// <summary>One launch for each phase that has a page of its own: placing, proposing, and gathering, which is the open one.</summary>
    private static void AddLaunches(CohortDb db, Guid cohort, Guid trainee, (Guid Node, List<Guid> All) into)
    {
        foreach (var phase in new[] { Phase.Closed, Phase.Place, Phase.Propose, Phase.Gather })
        {
            var launch = new Launch(Guid.CreateVersion7(), cohort, "Que voulons-nous apprendre ?", FakeClock.Today, FakeClock.Today.AddDays(20), trainee, DateTime.UnixEpoch.AddHours(into.All.Count));
            var need = new Need(Guid.CreateVersion7(), launch, NeedKind.Need, "Filmer un tutoriel court", trainee, DateTime.UnixEpoch);
            need.Competences.Add(new NeedCompetence(need.Id, into.Node));
            var wish = new Need(Guid.CreateVersion7(), launch, NeedKind.Wish, "Réparer un ordinateur", trainee, DateTime.UnixEpoch);
            var proposal = new Proposal(Guid.CreateVersion7(), launch, "Tourner et monter", null, 210, trainee, DateTime.UnixEpoch);
            proposal.Needs.Add(new ProposalNeed(proposal.Id, need.Id));
            // Only one is open at once: the others are closed first, and are shown as they were before.
            if (phase != Phase.Gather)
            {
                launch.Enter(Phase.Closed, trainee, DateTime.UnixEpoch.AddDays(-1));
                launch.Enter(phase, trainee, DateTime.UnixEpoch.AddDays(1));
            }

            db.AddRange(launch, need, wish, proposal);
            into.All.Add(launch.Id);
        }
    }

    private void Fill(Guid cohort, Guid trainee, Guid trainer, (Guid Held, Guid Planned, Guid Late) workshop, Guid place, Guid brick, (Guid Id, Guid Former) framework, (Guid Node, Guid Block, Guid Note) reading)
    {
        var promo = $"/promos/{cohort}";
        void Add(string template, Who[] readers, params string[] paths) =>
            all.AddRange(paths.DefaultIfEmpty("").Select(one => (template, one.Length > 0 ? one : template, readers)));
        void OfPromo(string template, Who[] readers, params string[] paths) =>
            all.AddRange(paths.DefaultIfEmpty(template).Select(one => (Promo + template, promo + one, readers)));

        Add("/", [Who.Former]);
        Add("/sign-in", [Who.Nobody]);
        Add("/sign-in/code", [Who.Nobody]);
        Add("/forgot", [Who.Nobody]);
        Add("/reset/{person:guid}", [Who.Nobody], $"/reset/{trainee}?token=none");
        Add("/invitation/{token}", [Who.Nobody], $"/invitation/{InvitationToken}", NoInvitation);
        Add("/guest/{token}", [Who.Nobody], $"/guest/{GuestToken}", $"/guest/{UsedToken}", NoGuest);
        Add("/guest/slots/{token}", [Who.Nobody], $"/guest/slots/{GuestToken}", NoSlotGuest);
        Add("/offline-log", [Who.Nobody]);
        Add("/unsubscribe/{token}", [Who.Nobody], $"/unsubscribe/{stop}");
        Add("/sign", [Who.Trainer, Who.Trainee]);
        Add("/sign/link/{token}", [Who.Nobody], "/sign/link/none");
        Add("/sign/{sheet:guid}/{code:maxlength(60)}", [Who.Trainee], $"/sign/{Guid.Empty}/000000");
        Add("/check", [Who.Nobody]);
        Add("/check/{number:int}/{hash:maxlength(100)}", [Who.Nobody], sheet.Check);
        Add("/tablet", [Who.Nobody]);
        Add("/tablet/{person:guid}", []);
        Add("/first-run", []);
        Add("/status/{code:int}", [Who.Nobody, Who.Trainee], "/status/403", "/status/429", "/status/500");
        Add("/status/{code:int}", [Who.Trainee], Nowhere);
        Add("/upkeep/provider", [Who.Coordinator]);
        Add("/upkeep/attendance-keeping", [Who.Coordinator]);
        Add("/account", SignedIn);
        Add("/account/password", SignedIn);
        Add("/account/second-factor", SignedIn);
        Add("/account/reminders", SignedIn);
        Add("/account/calendars", SignedIn);
        Add("/account/digest", SignedIn);
        Add("/inbox", SignedIn);
        Add("/upkeep", Body);
        Add("/upkeep/told", Body, "/upkeep/told", "/upkeep/told?dropped=true");
        Add("/account/data/{person:guid?}", [Who.Trainee, Who.Tutor], "/account/data");
        Add("/account/data/{person:guid?}", Body, $"/account/data/{trainee}");
        Add("/account/erase/{person:guid?}", [Who.Trainee, Who.Tutor], "/account/erase");
        Add("/account/directory", [Who.Trainer, Who.Trainee]);
        Add("/directory", Group, "/directory", "/directory?q=impots&list=CanShow&asked=1", "/directory?q=introuvable");
        Add("/directory/{person:guid}", [Who.Trainee], $"/directory/{trainee}", $"/directory/{trainer}");
        Add("/directory/requests", Group);
        Add("/directory/requests/{request:guid}", [Who.Trainer, Who.Trainee], [.. requests.Select(one => $"/directory/requests/{one}")]);
        Add("/body", Body);
        Add("/body/invite", Body);
        Add("/upkeep/mail", Body, "/upkeep/mail", "/upkeep/mail?State=GivenUp");
        Add("/promos", Body);
        Add("/promos/open", Body);
        Add("/upkeep/hosts", Body);
        Add("/work", SignedIn);
        Add("/work/{work:guid}", [Who.Trainer], [.. works.Select(one => $"/work/{one}?still=true")]);
        Add("/watch/add", [Who.Coordinator, Who.Former]);
        Add("/numbers", SignedIn);
        Add("/numbers/edit/{number:guid?}", Body, "/numbers/edit", $"/numbers/edit/{scenes.Number}");
        Add("/watch/lists", SignedIn);
        Add("/frameworks", Steering);
        Add("/frameworks/import", Body);
        Add("/frameworks/{framework:guid}", Steering, $"/frameworks/{framework.Id}", $"/frameworks/{framework.Former}");
        Add("/frameworks/{framework:guid}/nodes/{node:guid}", [Who.Trainer, Who.Trainee], $"/frameworks/{framework.Id}/nodes/{reading.Node}");
        Add("/frameworks/{framework:guid}/equivalences", Steering, $"/frameworks/{framework.Former}/equivalences?to={framework.Id}");

        OfPromo("/today", Everyone);
        OfPromo("/search", Everyone, "/search", "/search?q=atelier", "/search?q=zzzz");
        OfPromo("/welcome", [Who.Trainer, Who.Trainee]);
        OfPromo("/settings", Steering);
        OfPromo("/reminders", Steering);
        OfPromo("/calendar", Everyone);
        OfPromo("/calendar/{date}/{part}", Steering, "/calendar/2026-11-24/Morning");
        OfPromo("/decisions", Group);
        OfPromo("/decisions/new", Group, ["/decisions/new", .. Enum.GetNames<DecisionMethod>().Select(one => $"/decisions/new?method={one}")]);
        OfPromo("/charter", Group);
        OfPromo("/decisions/{decision:guid}", Group, [.. decisions.Select(one => $"/decisions/{one}")]);
        // The fifth is the date poll.
        OfPromo("/decisions/{poll:guid}/guests", Steering, $"/decisions/{decisions[4]}/guests");
        OfPromo("/announcements", Everyone);
        OfPromo("/channels", Group);
        OfPromo("/places", Group);
        OfPromo("/places/add", Steering);
        OfPromo("/places/{place:guid}", Steering, $"/places/{place}");
        OfPromo("/people", Group);
        OfPromo("/who", Group);
        OfPromo("/check-in", Group);
        OfPromo("/check-in/wall", Group);
        OfPromo("/sky", Group);
        OfPromo("/faces", Group);
        OfPromo("/faces/mine", [Who.Trainer, Who.Trainee]);
        OfPromo("/expectations", Group);
        OfPromo("/expectations/round", Group, "/expectations/round", "/expectations/round?at=2");
        OfPromo("/diagnosis", Group);
        OfPromo("/people/{person:guid}/buddy", Steering, $"/people/{trainee}/buddy");
        OfPromo("/documents", Group);
        OfPromo("/people/invite", Steering);
        OfPromo("/people/import", Steering);
        OfPromo("/people/{person:guid}", Group, $"/people/{trainee}", $"/people/{trainer}");
        OfPromo("/people/{person:guid}/path", Group, $"/people/{trainee}/path");
        OfPromo("/frameworks/move", Steering, "/frameworks/move", $"/frameworks/move?From={framework.Id}&To={framework.Former}");
        OfPromo("/frameworks", Group, "/frameworks", "/frameworks?show=unread", "/frameworks?show=asked");
        OfPromo("/frameworks", Steering, $"/frameworks?person={trainee}");
        OfPromo("/frameworks/settings", Group);
        OfPromo("/frameworks/nodes/{node:guid}", Group, $"/frameworks/nodes/{reading.Node}", $"/frameworks/nodes/{reading.Block}");
        OfPromo("/frameworks/notes/{note:guid}", [Who.Trainee], $"/frameworks/notes/{reading.Note}");
        OfPromo("/frameworks/print", Group);
        OfPromo("/glossary", Group);
        OfPromo("/competences", Steering);
        OfPromo("/competences/grid", Steering, "/competences/grid", "/competences/grid?block=A&voice=Trainer", "/competences/grid?look=NoTrainer", "/competences/grid?look=LowLasts");
        OfPromo("/competences/entry", Steering, "/competences/entry", $"/competences/entry?competence={reading.Node}", $"/competences/entry?person={trainee}");
        OfPromo("/competences/missing", Group);
        OfPromo("/desk", Steering);
        OfPromo("/feedback", Group);
        OfPromo("/feedback/{date:datetime}/{part:regex(^(morning|afternoon)$)}", Group, $"/feedback/{heard.On:yyyy-MM-dd}/morning", "/feedback/2026-11-24/morning");
        OfPromo("/feedback/later", Group);
        OfPromo("/feedback/later/{round:guid}", Group, $"/feedback/later/{heard.Round}");
        OfPromo("/improvements", Group);
        OfPromo("/improvements/{improvement:guid}", Group, $"/improvements/{heard.Improvement}");
        OfPromo("/positioning", [Who.Trainee]);
        OfPromo("/people/{person:guid}/competences", Group, $"/people/{trainee}/competences");
        OfPromo("/people/{person:guid}/competences/{node:guid}", Group, $"/people/{trainee}/competences/{reading.Node}");
        OfPromo("/people/{person:guid}/competences/{node:guid}/decide", Steering, $"/people/{trainee}/competences/{reading.Node}/decide");
        OfPromo("/coverage", Group, "/coverage", $"/coverage?Trainee={trainee}");
        OfPromo("/programme", Group, "/programme", "/programme?show=peer", "/programme?week=2027-01-04");
        OfPromo("/programme/weeks", Group);
        OfPromo("/programme/history", Group);
        OfPromo("/programme/undo", Group);
        OfPromo("/programme/move", Group, $"/programme/move?Form.Id={workshop.Late}", $"/programme/move?Form.Id={workshop.Late}&Form.When=2026-11-24/Morning");
        const string run = "/run/{date:datetime}/{part:regex(^(morning|afternoon)$)}";
        OfPromo(run, Group, "/run/2026-11-24/morning", "/run/2026-11-24/afternoon");
        OfPromo(run + "/wall", Group, "/run/2026-11-24/morning/wall");
        OfPromo("/rituals", Group, "/rituals", "/rituals?moment=Close&people=400");
        OfPromo("/launches", Group);
        OfPromo("/launches/{launch:guid}", Group, [.. launches.Select(one => $"/launches/{one}")]);
        OfPromo("/launches/{launch:guid}/wall", Group, [.. launches.Select(one => $"/launches/{one}/wall")]);
        OfPromo("/launches/{launch:guid}/propose", Group, $"/launches/{launches[0]}/propose");
        OfPromo("/launches/{launch:guid}/propose/{proposal:guid}", Group, [.. proposals.Select(one => $"/launches/{one.Launch}/propose/{one.Id}")]);
        OfPromo("/watch", Group, "/watch", "/watch?unread=1", "/watch?retired=1", "/watch?broken=1", "/watch?q=fiche", "/watch?q=theme:introuvable&unread=1", "/watch?view=cards", "/watch?view=themes", "/watch?view=competences", "/watch?view=calendar", "/watch?q=fiche&order=best", $"/watch?theme={watch.Theme}&by={trainer}&from=2026-11-01");
        OfPromo("/scenarios", Group, "/scenarios", "/scenarios?theme=fraude&minutes=30", "/scenarios?hard=True", "/scenarios?theme=rien");
        OfPromo("/scenarios/{card:guid}", Group, [$"/scenarios/{scenes.Hard}", .. new[] { "none", "person", "adviser", "observer", "all" }.Select(one => $"/scenarios/{scenes.Card}?role={one}"), $"/scenarios/{scenes.Hard}?open=true&role=person", $"/scenarios/{scenes.Own}"]);
        OfPromo("/scenarios/{card:guid}/hand-over", Group, $"/scenarios/{scenes.Hard}/hand-over");
        OfPromo("/scenarios/write/{card:guid?}", Group, "/scenarios/write");
        OfPromo("/scenarios/write/{card:guid?}", [Who.Trainee, Who.Trainer], $"/scenarios/write/{scenes.Own}");
        OfPromo("/scenarios/plays/{play:guid}", [Who.Trainee, Who.Trainer], $"/scenarios/plays/{scenes.Open}", $"/scenarios/plays/{scenes.Closed}");
        OfPromo("/watch/add", Group, "/watch/add", "/watch/add?url=https://umap.example/haut-bugey&text=Une+carte");
        OfPromo("/watch/themes", Group);
        OfPromo("/watch/themes/{theme:guid}", Group, $"/watch/themes/{watch.Theme}");
        OfPromo("/watch/themes/{theme:guid}/publish", Steering, $"/watch/themes/{watch.Theme}/publish");
        OfPromo("/watch/credits", Group);
        OfPromo("/watch/my-list", Group);
        OfPromo("/watch/hand-over", Steering);
        OfPromo("/watch/{item:guid}/outside", Group, $"/watch/{watch.Items[0]}/outside");
        Add("/public/watch/{slug}", [Who.Nobody, Who.Trainee], $"/public/watch/{shown}");
        OfPromo("/watch/tags", Group);
        OfPromo("/watch/import", Group);
        OfPromo("/watch/imports/{import:guid}", [Who.Trainee], $"/watch/imports/{watch.Import}");
        OfPromo("/watch/export", Group, "/watch/export", $"/watch/export?theme={watch.Theme}");
        OfPromo("/watch/feeds", Group);
        OfPromo("/watch/sources", Group);
        OfPromo("/watch/sources/{source:guid}", Group, [.. sources.Select(one => $"/watch/sources/{one}")]);
        OfPromo("/watch/suggestions", Group, "/watch/suggestions", "/watch/suggestions?by=theme");
        OfPromo("/watch/turns", Group);
        OfPromo("/watch/curator", Group);
        OfPromo("/watch/curator/wall", Group);
        OfPromo("/watch/evidence", Group);
        OfPromo("/watch/week", Group, "/watch/week", "/watch/week?of=2026-11-12", "/watch/week?of=2020-01-01");
        OfPromo("/watch/links", Group);
        OfPromo("/watch/{item:guid}/lead", Group, [$"/watch/{watch.Items[0]}/lead", .. new[] { "Need", "Workshop", "Reading", "Decision", "PeerSession" }.Select(to => $"/watch/{watch.Items[0]}/lead?to={to}")]);
        OfPromo("/watch/{item:guid}/same", Group, $"/watch/{watch.Items[0]}/same", $"/watch/{watch.Items[0]}/same?q=fiche", $"/watch/{watch.Items[0]}/same?with={watch.Items[1]}");
        OfPromo("/attendance", Group, "/attendance", "/attendance?show=open");
        const string half = "/attendance/{date:datetime}/{part:regex(^(morning|afternoon)$)}";
        const string today = "/attendance/2026-11-24/morning";
        OfPromo(half, Group, today, sheet.Closed);
        OfPromo(half, Steering, $"{today}?ask=seal", $"{today}?ask=there");
        OfPromo(half + "/room", Steering, today + "/room");
        OfPromo(half + "/paper", Steering, today + "/paper");
        OfPromo(half + "/print", Steering, today + "/print", sheet.Closed + "/print");
        OfPromo("/attendance/week", Steering);
        OfPromo("/attendance/terms", Steering);
        OfPromo("/certificates", Steering);
        OfPromo("/certificates/{person:guid}", Group, $"/certificates/{trainee}");
        OfPromo("/attendance/people/{person:guid}", Group, $"/attendance/people/{trainee}");
        OfPromo("/attendance/people/{person:guid}/notice/{date:datetime}/{part:regex(^(morning|afternoon)$)}", Steering, $"/attendance/people/{trainee}/notice/2026-11-24/morning");
        OfPromo("/alternance", Steering);
        OfPromo("/alternance/{person:guid}", Group, $"/alternance/{trainee}");
        OfPromo("/alternance/{person:guid}/calendar", Group, $"/alternance/{trainee}/calendar", $"/alternance/{trainee}/calendar?day=2026-11-25&part=Afternoon");
        OfPromo("/alternance/{person:guid}/agreement", Group, $"/alternance/{trainee}/agreement");
        OfPromo("/alternance/{person:guid}/agreement/objectives", Group, $"/alternance/{trainee}/agreement/objectives");
        OfPromo("/alternance/{person:guid}/missions/edit/{mission:guid?}", Group, $"/alternance/{trainee}/missions/edit", $"/alternance/{trainee}/missions/edit/{work.Mission}");
        OfPromo("/alternance/{person:guid}/contract/{placement:guid?}", Steering, $"/alternance/{trainee}/contract", $"/alternance/{trainee}/contract/{work.Placement}");
        OfPromo("/alternance/{person:guid}/contract/{placement:guid}/tutor", Steering, $"/alternance/{trainee}/contract/{work.Placement}/tutor");
        OfPromo("/structures", Group, "/structures", "/structures?q=mairie");
        OfPromo("/structures/{structure:guid}", Group, $"/structures/{work.Structure}");
        OfPromo("/structures/edit/{structure:guid?}", Steering, "/structures/edit", $"/structures/edit/{work.Structure}");
        OfPromo("/alternance/report", Steering);
        OfPromo("/alternance/{person:guid}/log", Everyone, $"/alternance/{trainee}/log");
        OfPromo("/alternance/{person:guid}/log", [Who.Trainee], $"/alternance/{trainee}/log?edit={entry}");
        OfPromo("/alternance/{person:guid}/log/sums", Everyone, $"/alternance/{trainee}/log/sums");
        OfPromo("/alternance/{person:guid}/log/several", [Who.Trainee], $"/alternance/{trainee}/log/several");
        OfPromo("/alternance/{person:guid}/log/{entry:guid}/question", [Who.Trainee], $"/alternance/{trainee}/log/{entry}/question");
        OfPromo("/alternance/{person:guid}/log/{entry:guid}/scenario", [Who.Trainee], $"/alternance/{trainee}/log/{entry}/scenario");
        OfPromo("/alternance/exams", Group);
        OfPromo("/alternance/{person:guid}/booklet", Everyone, $"/alternance/{trainee}/booklet");
        OfPromo("/alternance/{person:guid}/words", Everyone, $"/alternance/{trainee}/words", $"/alternance/{trainee}/words?of=9999-01-01");
        OfPromo("/alternance/{person:guid}/file", Group, $"/alternance/{trainee}/file");
        OfPromo("/alternance/{person:guid}/practice", Group, $"/alternance/{trainee}/practice");
        OfPromo("/alternance/{person:guid}/visits", Group, $"/alternance/{trainee}/visits");
        OfPromo("/alternance/{person:guid}/visits/{visit:guid}", Group, [.. visits.Where(one => one.Person == trainee).Select(one => $"/alternance/{one.Person}/visits/{one.Id}")]);
        OfPromo("/alternance/{person:guid}/visits/{visit:guid}", Steering, [.. visits.Where(one => one.Person != trainee).Select(one => $"/alternance/{one.Person}/visits/{one.Id}")]);
        OfPromo("/alternance/alerts", Steering);
        OfPromo("/alternance/alerts/{alert:guid}", Steering, [.. alerts.Select(one => $"/alternance/alerts/{one}")]);
        Add("/alerts", Steering, "/alerts");
        Add("/tutor", [Who.Tutor]);
        Add("/tutor/link", [Who.Nobody]);
        Add("/tutor/open/{token}", [Who.Nobody], NoPass);
        Add("/tutor/end/{token}", [Who.Nobody], "/tutor/end/none");
        Add("/tutor/{cohort:guid}/{person:guid}", [Who.Tutor], [.. visits.Select(one => $"/tutor/{cohort}/{one.Person}").Distinct()]);
        Add("/tutor/{cohort:guid}/{person:guid}/booklet", [Who.Tutor], [.. visits.Select(one => $"/tutor/{cohort}/{one.Person}/booklet").Distinct()]);
        OfPromo("/alternance/{person:guid}/tutors", Group, $"/alternance/{trainee}/tutors");
        Add("/tutor/{cohort:guid}/{person:guid}/visits/{visit:guid}", [Who.Tutor], [.. visits.Select(one => $"/tutor/{cohort}/{one.Person}/visits/{one.Id}")]);
        OfPromo("/peers", Group);
        OfPromo("/peers/words", Group);
        OfPromo("/peers/taught", Group);
        OfPromo("/peers/sessions", Group);
        OfPromo("/peers/sessions/new", Group);
        OfPromo("/peers/sessions/{session:guid}", Group, [.. sessions.Select(one => $"/peers/sessions/{one}")]);
        OfPromo("/peers/sessions/{session:guid}/edit", Steering, $"/peers/sessions/{sessions[0]}/edit");
        OfPromo("/peers/sessions/{session:guid}/files", Group, $"/peers/sessions/{sessions[0]}/files");
        OfPromo("/peers/sessions/{session:guid}/listening", Steering, $"/peers/sessions/{sessions[0]}/listening");
        OfPromo("/questions", Group, "/questions", "/questions?show=waiting", "/questions?q=introuvable");
        OfPromo("/questions/ask", Group);
        OfPromo("/questions/{question:guid}", Group, $"/questions/{between.Question}", $"/questions/{between.Answered}");
        OfPromo("/questions/{question:guid}/edit", [Who.Trainee], $"/questions/{between.Question}/edit");
        OfPromo("/thread", Group);
        OfPromo("/journal", Group);
        OfPromo("/journal/shared", Group);
        OfPromo("/groups", Group);
        OfPromo("/groups/new", Group);
        OfPromo("/groups/{group:guid}", Group, $"/groups/{between.Group}");
        OfPromo("/slots", Group);
        OfPromo("/slots/new", Group);
        OfPromo("/slots/{slot:guid}", Group, $"/slots/{slot.Id}");
        OfPromo("/slots/{slot:guid}/edit", Steering, $"/slots/{slot.Id}/edit");
        OfPromo("/slots/{slot:guid}/guests", Group, $"/slots/{slot.Id}/guests");
        OfPromo("/slots/{slot:guid}/{date}", Group, $"/slots/{slot.Id}/{slot.Next:yyyy-MM-dd}");
        OfPromo("/watch/{item:guid}", Group, [.. watch.Items.Select(one => $"/watch/{one}")]);
        OfPromo("/bricks", Group);
        OfPromo("/bricks/{brick:guid}", Group, $"/bricks/{brick}");
        OfPromo("/bricks/{brick:guid}/files", Group, $"/bricks/{brick}/files");
        OfPromo("/bricks/edit/{brick:guid?}", Steering, "/bricks/edit", $"/bricks/edit/{brick}");
        OfPromo("/workshops/new", Group, "/workshops/new", $"/workshops/new?brick={brick}&when=2026-11-25/Morning");
        OfPromo("/workshops/{workshop:guid}", Group, $"/workshops/{workshop.Held}", $"/workshops/{workshop.Planned}", $"/workshops/{workshop.Late}");
        OfPromo("/workshops/{workshop:guid}/notes", Group, $"/workshops/{workshop.Held}/notes", $"/workshops/{notes.Workshop}/notes");
        OfPromo("/texts/{text:guid}/edit", Group, $"/texts/{notes.Text}/edit", $"/texts/{notes.Text}/edit?section=0");
        OfPromo("/texts/{text:guid}/history", Group, $"/texts/{notes.Text}/history");
        OfPromo("/texts/{text:guid}/history/{number:int}", Group, $"/texts/{notes.Text}/history/2");
        OfPromo("/texts/{text:guid}/check", Group, $"/texts/{notes.Text}/check");
        OfPromo("/texts/{text:guid}/photos", Group, $"/texts/{notes.Text}/photos");
        OfPromo("/fact-sheets", Group, "/fact-sheets", "/fact-sheets?q=introuvable");
        OfPromo("/fact-sheets/new", Group, "/fact-sheets/new", $"/fact-sheets/new?from={notes.Text}");
        OfPromo("/fact-sheets/{leaf:maxlength(90)}", Group, $"/fact-sheets/{notes.Sheet}");
        OfPromo("/fact-sheets/{leaf:maxlength(90)}/details", Group, $"/fact-sheets/{notes.Sheet}/details");
        OfPromo("/workshops/{workshop:guid}/files", Group, $"/workshops/{workshop.Held}/files");
        foreach (var act in new[] { "edit", "items", "swap", "split", "hold" })
            OfPromo($"/workshops/{{workshop:guid}}/{act}", act is "hold" ? Steering : Group, $"/workshops/{workshop.Planned}/{act}");
    }

    /// <summary>Addresses that lead to nothing: their page says so, with 404.</summary>
    public const string Nowhere = "/nowhere", NoInvitation = "/invitation/none", NoGuest = "/guest/none", NoSlotGuest = "/guest/slots/none", NoPass = "/tutor/open/none";

    /// <summary>Put in place of the token that nobody can know, since only its hash is kept.</summary>
    public const string GuestToken = "a-guest-for-the-tests-only-0123456789", UsedToken = "a-used-link-for-the-tests-only-0123456789";

    public const string InvitationToken = "a-token-for-the-tests-only-0123456789";
}
