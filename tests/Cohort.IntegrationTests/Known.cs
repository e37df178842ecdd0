using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Documents;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.Files;
using Cohort.Facilities.Work;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Placement = Cohort.Alternance.Model.Structures.Placement;

namespace Cohort.IntegrationTests;

/// <summary>The ids the tests talk about, read from the cast.</summary>
public sealed record Known(Guid Ain, Guid Jura, Guid Planned, int PlannedVersion, Guid Held, Guid Brick, Guid Framework, Guid Fatou, Guid Place, Guid Node, Guid Note, string Outsider)
{
    /// <summary>The earlier version of the framework.</summary>
    public Guid Remn { get; init; }

    /// <summary>A long work of Fatou's.</summary>
    public Guid Work { get; init; }

    /// <summary>An open launch, when <see cref="WithLaunch"/> put one there.</summary>
    public Guid Launch { get; init; }

    /// <summary>A proposal of Fatou's in it.</summary>
    public Guid Proposal { get; init; }

    /// <summary>A link of the watch that Fatou did not bring, and its theme.</summary>
    public Guid Item { get; init; }

    /// <summary>A theme of the watch.</summary>
    public Guid Text { get; init; }

    public string Leaf { get; init; } = "";

    public Guid Theme { get; init; }

    /// <summary>A file of links that Fatou brought in.</summary>
    public Guid Import { get; init; }

    /// <summary>A source of the watch that Fatou follows.</summary>
    public Guid Source { get; init; }

    /// <summary>The end of the address of a theme that everybody may read.</summary>
    public string Slug { get; init; } = "";

    /// <summary>A decision that was closed long ago.</summary>
    public Guid Decision { get; init; }

    /// <summary>Feedback that is asked weeks later.</summary>
    public Guid Round { get; init; }

    /// <summary>Something of Fatou's that is to be put right.</summary>
    public Guid Improvement { get; init; }

    /// <summary>A date poll that was closed long ago, and had a guest.</summary>
    public Guid Poll { get; init; }

    /// <summary>A request of Marc's to Fatou, who said no and reported it.</summary>
    public Guid Request { get; init; }

    /// <summary>A peer session that gathers people.</summary>
    public Guid Session { get; init; }

    /// <summary>An open slot whose dates are Wednesdays, from tomorrow on.</summary>
    public Guid Slot { get; init; }

    /// <summary>A question of Fatou's that nobody answered.</summary>
    public Guid Question { get; init; }

    /// <summary>A group that she is in.</summary>
    public Guid Group { get; init; }

    /// <summary>A scenario card that ships and is not hard.</summary>
    public Guid Card { get; init; }

    /// <summary>A play of it, with Fatou in it, long closed.</summary>
    public Guid Play { get; init; }

    /// <summary>An activity of Fatou's log.</summary>
    public Guid Entry { get; init; }

    /// <summary>Where Fatou works.</summary>
    public Guid Structure { get; init; }

    /// <summary>Her contract there.</summary>
    public Guid Placement { get; init; }

    /// <summary>A visit of Fatou's that was held.</summary>
    public Guid Visit { get; init; }

    /// <summary>An alert about Fatou, followed up long ago.</summary>
    public Guid Alert { get; init; }

    /// <summary>A file among the documents of the promo, when <see cref="WithFile"/> put one there.</summary>
    public Guid Attachment { get; init; }

    /// <summary>The same, with a file of the trainer's among the documents.</summary>
    public async Task<Known> WithFile(CohortFactory host)
    {
        var content = await host.Services.GetRequiredService<IFileStore>().Keep(new MemoryStream("Bonjour"u8.ToArray()), 1000, default);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new AddDocument(Ain, new NewAttachment(id, "bonjour.txt", content, "")));
        return this with { Attachment = id };
    }

    /// <summary>Reads them.</summary>
    public static async Task<Known> Of(CohortFactory host)
    {
        var promos = await host.AsHouse(new ListMyPromos());
        var ain = promos.Single(one => one.Name.StartsWith("Promo Ain, automne", StringComparison.Ordinal)).Id;
        var jura = promos.Single(one => one.Name.Contains("Jura", StringComparison.Ordinal)).Id;
        var places = await host.AsHouse(new ListPlaces(ain));
        return await host.Read(async db =>
        {
            var planned = await db.Set<Workshop>().Where(one => one.CohortId == ain && one.State == WorkshopState.Planned && one.Slots.Count == 1 && one.Minutes == 210)
                .OrderBy(one => one.Slots.Min(slot => slot.Date)).ThenBy(one => one.Id).FirstAsync();
            var held = await db.Set<Workshop>().Where(one => one.CohortId == ain && one.State == WorkshopState.Held).OrderBy(one => one.Id).FirstAsync();
            var brick = await db.Set<Brick>().OrderBy(one => one.Key).Select(one => one.Id).FirstAsync();
            var framework = await db.Set<Framework>().Where(one => one.Code == "RNCP40695").Select(one => one.Id).SingleAsync();
            var node = await db.Set<FrameworkNode>().Where(one => one.FrameworkId == framework && one.Code == "1.2").Select(one => one.Id).SingleAsync();
            var remn = await db.Set<Framework>().Where(one => one.Code == "RNCP34137").Select(one => one.Id).SingleAsync();
            var fatou = await db.Set<Person>().Where(one => one.Email == Cast.Trainee).Select(one => one.Id).SingleAsync();
            var outsider = await (from membership in db.Set<Membership>()
                                  join person in db.Set<Person>() on membership.PersonId equals person.Id
                                  where membership.CohortId == jura && membership.Role == Role.Trainee
                                  select person.Email).FirstAsync();
            var note = await db.Set<ReadingNote>().Where(one => one.CohortId == ain && one.By == fatou).Select(one => one.Id).FirstAsync();
            return new Known(ain, jura, planned.Id, planned.Version, held.Id, brick, framework, fatou, places[0].Id, node, note, outsider!)
            {
                Remn = remn,
                Visit = UsualVisits.Id(ain, fatou, 1),
                Alert = await db.Set<FollowUp>().Where(one => one.CohortId == ain && one.PersonId == fatou).OrderBy(one => one.RaisedAt).Select(one => one.Id).FirstAsync(),
                Work = await AWork(db, fatou),
                Structure = await db.Set<Placement>().Where(one => one.PersonId == fatou).OrderBy(one => one.StartsOn).Select(one => one.StructureId).FirstAsync(),
                Placement = await db.Set<Placement>().Where(one => one.PersonId == fatou).OrderBy(one => one.StartsOn).Select(one => one.Id).FirstAsync(),
                Decision = await ADecision(db, ain, fatou),
                Poll = await APoll(db, ain, fatou),
                Round = await ARound(db, ain),
                Improvement = await AnImprovement(db, ain, fatou),
                Source = await ASource(db, ain, fatou),
                Import = await AnImport(db, ain, fatou),
                Request = await ARequest(db, fatou),
                Question = await Between.AQuestion(db, ain, fatou),
                Group = await Between.AGroup(db, ain, fatou),
                Card = Shelf.Id("scenario", "mot-de-passe-perdu"),
                Play = await APlay(db, ain, fatou),
                Item = await db.Set<WatchItem>().Where(one => one.CohortId == ain).OrderBy(one => one.AddedAt).Select(one => one.Id).FirstAsync(),
                Entry = await db.Set<LogEntry>().Where(one => one.CohortId == ain && one.PersonId == fatou).OrderBy(one => one.Date).ThenBy(one => one.Id).Select(one => one.Id).FirstAsync(),
                Slug = await ASlug(db, ain, fatou),
                Session = await db.Set<PeerSession>().Where(one => one.CohortId == ain && one.WorkshopId == null).OrderBy(one => one.MadeAt).Select(one => one.Id).FirstAsync(),
                Slot = await db.Set<OpenSlot>().Where(one => one.CohortId == ain).OrderBy(one => one.MadeAt).Select(one => one.Id).FirstAsync(),
                Text = await db.Set<SharedText>().Where(one => one.CohortId == ain && one.WorkshopId != null).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync(),
                Leaf = await db.Set<FactSheet>().Where(one => one.CohortId == ain).OrderBy(one => one.MadeAt).Select(one => one.Slug).FirstAsync(),
                Theme = await db.Set<Theme>().Where(one => one.CohortId == ain).OrderBy(one => one.Position).Select(one => one.Id).FirstAsync(),
            };
        });
    }

    /// <summary>The same, with a launch open for needs.</summary>
    public async Task<Known> WithLaunch(CohortFactory host)
    {
        var launch = new Launch(Guid.CreateVersion7(), Ain, "Que voulons-nous apprendre ?", FakeClock.Today, FakeClock.Today.AddDays(14), Fatou, DateTime.UnixEpoch);
        var proposal = new Proposal(Guid.CreateVersion7(), launch, "Tourner et monter", null, 90, Fatou, DateTime.UnixEpoch);
        await host.Read(db =>
        {
            db.AddRange(launch, proposal);
            return db.SaveChangesAsync();
        });
        return this with { Launch = launch.Id, Proposal = proposal.Id };
    }

    private static async Task<Guid> AWork(CohortDb db, Guid by)
    {
        if (await db.Set<LongWork>().FirstOrDefaultAsync(one => one.By == by) is { } known)
            return known.Id;
        var work = new LongWork(Guid.CreateVersion7(), "ImportMembers", "Invitations", by, DateTime.UnixEpoch) { State = WorkState.Done, NextAt = null, Said = "Fait." };
        db.Add(work);
        await db.SaveChangesAsync();
        return work.Id;
    }

    private static async Task<Guid> AnImport(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<LinkImport>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.By == by) is { } known)
            return known.Id;
        var report = new LinksReport(null, 1, 1, 1, 1, 1, 1, 1, 1, 1, [.. Enum.GetValues<LinkFate>().Select(fate => new LinkLine(fate, "line 1", "https://umap.example/", "Une carte", "Ainsi."))]);
        var import = new LinkImport(Guid.CreateVersion7(), cohort, "signets.html", by, report, DateTime.UnixEpoch);
        db.Add(import);
        await db.SaveChangesAsync();
        return import.Id;
    }

    // Paused: no test reads it unless it means to.
    private static async Task<Guid> ASource(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<WatchSource>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.AddedBy == by) is { } known)
            return known.Id;
        var source = new WatchSource(cohort, new FoundFeed("https://known.example/rss", "Connue", "", "", [], [], ""), "https://known.example/rss", null, by, DateTime.UnixEpoch);
        source.Pause(by, "", DateTime.UnixEpoch);
        db.Add(source);
        await db.SaveChangesAsync();
        return source.Id;
    }

    private static async Task<string> ASlug(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<Publication>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.PersonId == Guid.Empty) is { } known)
            return known.Slug;
        // Not the first theme, which tests publish themselves.
        var theme = await db.Set<Theme>().Where(one => one.CohortId == cohort && one.ParentId != null).OrderBy(one => one.Position).FirstAsync();
        var page = Publication.OfTheme(cohort, theme.Id, theme.Name);
        page.Describe(new PublishTheme { Title = theme.Name }, "");
        page.Publish(by, DateTime.UnixEpoch);
        db.Add(page);
        await db.SaveChangesAsync();
        return page.Slug;
    }

    private static async Task<Guid> ARequest(CohortDb db, Guid to)
    {
        if (await db.Set<ContactRequest>().FirstOrDefaultAsync(one => one.PersonId == to && one.At == DateTime.UnixEpoch) is { } known)
            return known.Id;
        var marc = await db.Set<Person>().Where(one => one.Email == Cast.Alumnus).Select(one => one.Id).SingleAsync();
        var request = new ContactRequest(Guid.CreateVersion7(), ContactKind.Talk, to, marc, DateTime.UnixEpoch) { Subject = "Les impôts", Text = "Peux-tu me montrer ?" };
        request.Say(ContactAnswer.No, "", DateTime.UnixEpoch);
        request.Report(to, "Encore lui", DateTime.UnixEpoch);
        db.Add(request);
        await db.SaveChangesAsync();
        return request.Id;
    }

    private static async Task<Guid> APlay(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<Play>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.BegunAt == DateTime.UnixEpoch) is { } known)
            return known.Id;
        var card = await db.Set<Scenario>().SingleAsync(one => one.Key == "mot-de-passe-perdu");
        var play = new Play(Guid.CreateVersion7(), cohort, card, by, DateTime.UnixEpoch);
        play.Parts.Add(new PlayPart(play.Id, by, Seat.Observer));
        play.Close(by, DateTime.UnixEpoch);
        db.Add(play);
        await db.SaveChangesAsync();
        return play.Id;
    }

    private static async Task<Guid> ADecision(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<Decision>().Where(one => one.CohortId == cohort).OrderBy(one => one.OpenedAt).FirstOrDefaultAsync() is { } known)
            return known.Id;
        var decision = new Decision(new OpenDecision(Guid.CreateVersion7(), cohort, "Où déjeuner ?", "", new DecisionTerms(DecisionMethod.Dots, 3, false, false, 0, DateTime.UnixEpoch.AddDays(1)), []), by, DateTime.UnixEpoch);
        decision.Options.Add(new DecisionOption(decision.Id, new OptionTerms(Guid.CreateVersion7(), "Ici"), 0));
        decision.Options.Add(new DecisionOption(decision.Id, new OptionTerms(Guid.CreateVersion7(), "Dehors"), 1));
        decision.Close(DateTime.UnixEpoch.AddDays(1));
        db.AddRange(decision, new DecisionVoter(decision.Id, by), new DecisionMark(decision.Id, decision.Options[0].Id, by, 3));
        await db.SaveChangesAsync();
        return decision.Id;
    }

    private static async Task<Guid> ARound(CohortDb db, Guid cohort)
    {
        if (await db.Set<FeedbackRound>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.Kind == FeedbackKind.Cold) is { } known)
            return known.Id;
        var round = new FeedbackRound(Guid.CreateVersion7(), cohort, FeedbackKind.Cold, FakeClock.Today.AddDays(200), DayPart.Morning) { Title = "Promo Ain", OpensAt = DateTime.UnixEpoch.AddYears(100), ClosesAt = DateTime.UnixEpoch.AddYears(101), Seats = 9 };
        db.Add(round);
        await db.SaveChangesAsync();
        return round.Id;
    }

    private static async Task<Guid> AnImprovement(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<Improvement>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.At == DateTime.UnixEpoch) is { } known)
            return known.Id;
        var improvement = new Improvement(Guid.CreateVersion7(), cohort, ImprovementKind.Improvement, "Une rallonge de plus", by, DateTime.UnixEpoch);
        db.Add(improvement);
        await db.SaveChangesAsync();
        return improvement.Id;
    }

    private static async Task<Guid> APoll(CohortDb db, Guid cohort, Guid by)
    {
        var (opened, closes) = (DateTime.UnixEpoch.AddHours(1), DateTime.UnixEpoch.AddDays(1));
        if (await db.Set<Decision>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.OpenedAt == opened) is { } known)
            return known.Id;
        var poll = new Decision(new OpenDecision(Guid.CreateVersion7(), cohort, "Quand déjeuner ?", "", new DecisionTerms(DecisionMethod.DatePoll, 0, false, false, 0, closes), []), by, opened);
        poll.Options.AddRange(Enumerable.Range(0, 2).Select(index => new DecisionOption(poll.Id, new OptionTerms(Guid.CreateVersion7(), "", FakeClock.Today.AddDays(-index), DayPart.Morning), index)));
        poll.Close(closes);
        var guest = new DecisionGuest(Guid.CreateVersion7(), poll.Id, "Zoé", by, opened);
        guest.NewToken(by);
        db.AddRange(poll, guest, new DecisionExtension(poll, closes, by, opened), new DecisionVoter(poll.Id, guest.Id), new DecisionMark(poll.Id, poll.Options[0].Id, guest.Id, 2));
        await db.SaveChangesAsync();
        return poll.Id;
    }

    /// <summary>An address, its places filled with real ids.</summary>
    public string Fill(string route) => "/" + route
        .Replace("{cohort:guid}", Ain.ToString(), StringComparison.Ordinal)
        .Replace("{workshop:guid}", Planned.ToString(), StringComparison.Ordinal)
        .Replace("{brick:guid?}", "", StringComparison.Ordinal)
        .Replace("{brick:guid}", Brick.ToString(), StringComparison.Ordinal)
        .Replace("{framework:guid}", Framework.ToString(), StringComparison.Ordinal)
        .Replace("{person:guid?}", "", StringComparison.Ordinal)
        .Replace("{person:guid}", Fatou.ToString(), StringComparison.Ordinal)
        .Replace("{place:guid}", Place.ToString(), StringComparison.Ordinal)
        .Replace("{node:guid}", Node.ToString(), StringComparison.Ordinal)
        .Replace("{text:guid}", Text.ToString(), StringComparison.Ordinal)
        .Replace("{leaf:maxlength(90)}", Leaf, StringComparison.Ordinal)
        .Replace("{note:guid}", Note.ToString(), StringComparison.Ordinal)
        .Replace("{decision:guid}", Decision.ToString(), StringComparison.Ordinal)
        .Replace("{poll:guid}", Poll.ToString(), StringComparison.Ordinal)
        .Replace("{item:guid}", Item.ToString(), StringComparison.Ordinal)
        .Replace("{theme:guid}", Theme.ToString(), StringComparison.Ordinal)
        .Replace("{work:guid}", Work.ToString(), StringComparison.Ordinal)
        .Replace("{proposal:guid}", Proposal.ToString(), StringComparison.Ordinal)
        .Replace("{launch:guid}", Launch.ToString(), StringComparison.Ordinal)
        .Replace("{attachment:guid}", Attachment.ToString(), StringComparison.Ordinal)
        .Replace("{session:guid}", Session.ToString(), StringComparison.Ordinal)
        .Replace("{slot:guid}", Slot.ToString(), StringComparison.Ordinal)
        .Replace("{visit:guid}", Visit.ToString(), StringComparison.Ordinal)
        .Replace("{alert:guid}", Alert.ToString(), StringComparison.Ordinal)
        .Replace("{date:datetime}", "2026-11-24", StringComparison.Ordinal)
        .Replace("{part:regex(^(morning|afternoon)$)}", "morning", StringComparison.Ordinal)
        .Replace("{sheet:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{code:maxlength(60)}", "000000", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal)
        .Replace("{hash:maxlength(100)}", "000000000000", StringComparison.Ordinal)
        .Replace("{date}", "2026-11-25", StringComparison.Ordinal)
        .Replace("{date:datetime}", "2026-11-24", StringComparison.Ordinal)
        .Replace("{part:regex(^(morning|afternoon)$)}", "morning", StringComparison.Ordinal)
        .Replace("{part}", "Morning", StringComparison.Ordinal)
        .Replace("{token}", "0000", StringComparison.Ordinal)
        .Replace("{import:guid}", Import.ToString(), StringComparison.Ordinal)
        .Replace("{source:guid}", Source.ToString(), StringComparison.Ordinal)
        .Replace("{entry:guid}", Entry.ToString(), StringComparison.Ordinal)
        .Replace("{slug}", Slug, StringComparison.Ordinal)
        .Replace("{request:guid}", Request.ToString(), StringComparison.Ordinal)
        .Replace("{question:guid}", Question.ToString(), StringComparison.Ordinal)
        .Replace("{group:guid}", Group.ToString(), StringComparison.Ordinal)
        .Replace("{card:guid?}", "", StringComparison.Ordinal)
        .Replace("{card:guid}", Card.ToString(), StringComparison.Ordinal)
        .Replace("{play:guid}", Play.ToString(), StringComparison.Ordinal)
        .Replace("{structure:guid?}", "", StringComparison.Ordinal)
        .Replace("{structure:guid}", Structure.ToString(), StringComparison.Ordinal)
        .Replace("{placement:guid?}", "", StringComparison.Ordinal)
        .Replace("{placement:guid}", Placement.ToString(), StringComparison.Ordinal)
        .Replace("{mission:guid?}", "", StringComparison.Ordinal)
        .Replace("{number:guid?}", "", StringComparison.Ordinal)
        .Replace("{round:guid}", Round.ToString(), StringComparison.Ordinal)
        .Replace("{improvement:guid}", Improvement.ToString(), StringComparison.Ordinal)
        .Replace("{form}", "atom", StringComparison.Ordinal)
        .Replace("{code:int}", "404", StringComparison.Ordinal)
        .TrimStart('/')
        .TrimEnd('/')
        + (route.EndsWith("programme/move", StringComparison.Ordinal) ? $"?Form.Id={Planned}&Form.Version={PlannedVersion}" : "")
        + (route.EndsWith("/equivalences", StringComparison.Ordinal) ? $"?to={Remn}" : "");
}
