using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>A launch without JavaScript, from the first need to the drafts on the board.</summary>
public sealed class LaunchTests : IDisposable
{
    private const string Idriss = "idriss@demo.example";
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Two_trainees_and_a_trainer_go_from_a_need_to_drafts_on_the_board()
    {
        var known = await Known.Of(host);
        await Free(known, new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 18));
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var idriss = await Visitor.SignedIn(host, Idriss);
        var opened = await camille.Send(await camille.Get($"/promos/{known.Ain}/launches"), "form.form-grid",
            ("Form.Title", "Que voulons-nous apprendre ?"), ("Form.FromOn", "2026-11-25"), ("Form.ToOn", "2026-12-18"));
        opened.Code.ShouldBe(302);
        var path = opened.Location!;
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{path}']").ShouldNotBeNull();

        var page = await fatou.Get(path);
        var node = page.Page.QuerySelector("input[name='Form.Touched']")!.GetAttribute("value")!;
        (await fatou.Send(page, "form.plate", ("Form.Text", "Filmer  un tutoriel"), ("Form.Touched", node))).Code.ShouldBe(302);
        (await idriss.Send(await idriss.Get(path), "form.plate", ("Form.Text", "Faire une vidéo courte"), ("Form.Kind", "Wish"))).Code.ShouldBe(302);
        page = await idriss.Get(path);
        page.Page.QuerySelector(".mark").ShouldNotBeNull();
        var need = await host.Read(db => db.Set<Need>().Where(one => one.Text == "Filmer un tutoriel").Select(one => one.Id).SingleAsync());
        var other = await host.Read(db => db.Set<Need>().Where(one => one.By != known.Fatou).Select(one => one.Id).SingleAsync());
        (await idriss.Press(page, $"#need-{need} button[name=Press]")).Code.ShouldBe(302);
        (await idriss.Send(page, "form.row-form", ("Merge.Need", other.ToString()), ("Merge.Into", need.ToString()))).Code.ShouldBe(302);
        page = await idriss.Get(path);
        page.Page.QuerySelectorAll(".need").Length.ShouldBe(1);
        page.Said(".need .tally-count").ShouldBe("2 voix");

        (await camille.Press(await camille.Get(path), "button[value=Propose]")).Code.ShouldBe(302);
        var form = await fatou.Get($"{path}/propose?need={need}");
        form.Page.QuerySelector($"input[value='{node}']")!.HasAttribute("checked").ShouldBeTrue();
        (await fatou.Send(form, "form.form-grid", ("Form.Title", "Tourner et monter"), ("Form.Minutes", "3 h 30"), ("Form.Lead", "true"))).Code.ShouldBe(302);
        var brick = await idriss.Get($"{path}/propose?brick={known.Brick}");
        (await idriss.Send(brick, "form.form-grid", ("Form.Touched", node))).Code.ShouldBe(302);
        var proposals = await host.Read(db => db.Set<Proposal>().Include(one => one.Leaders).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync());
        proposals.Count.ShouldBe(2);
        (await idriss.Press(await idriss.Get(path), $"#proposal-{proposals[0].Id} button[name=Press]")).Code.ShouldBe(302);

        (await camille.Send(await camille.Get(path), "form[action$='handler=Decide']", ("Decide.Hours", "2"), ("Decide.Dots", "2"))).Code.ShouldBe(302);
        var decision = await host.Read(db => db.Set<Launch>().Select(one => one.DecisionId!.Value).SingleAsync());
        (await fatou.Get(path)).Page.QuerySelector($"a[href='{CohortsLinks.Decision(known.Ain, decision)}']").ShouldNotBeNull();
        (await camille.Get(path)).Page.QuerySelector($"a[href='{CohortsLinks.Decision(known.Ain, decision)}#run']").ShouldNotBeNull();
        (await fatou.Get(path)).Page.QuerySelector("#trainer").ShouldBeNull();
        var options = await host.Read(db => db.Set<Proposal>().ToDictionaryAsync(one => one.Id, one => one.OptionId!.Value));
        await host.As(Cast.Trainee, new CastVote(known.Ain, decision, [new VoteMark(options[proposals[0].Id], 2)]));
        await host.As(Idriss, new CastVote(known.Ain, decision, [new VoteMark(options[proposals[0].Id], 1), new VoteMark(options[proposals[1].Id], 1)]));
        // Nothing runs: its hour alone ends it.
        host.Clock.Pass(TimeSpan.FromHours(3));
        var place = await camille.Get(path);
        place.Page.QuerySelectorAll("[id^=proposal-] h3").Select(one => one.TextContent).First().ShouldBe("Tourner et monter");
        place.Page.QuerySelector($"#proposal-{proposals[0].Id} .state").ShouldNotBeNull();
        (await fatou.Get(path)).Page.QuerySelector("form[action$='handler=Close']").ShouldBeNull();

        var selects = place.Page.QuerySelectorAll("select[name^='Close.Halves']");
        var halves = selects[0].QuerySelectorAll("option").Select(one => one.GetAttribute("value")!).Where(one => one.Length > 0).ToList();
        var chosen = new[] { ($"Close.Halves[{proposals[0].Id}]", halves[0]), ($"Close.Halves[{proposals[1].Id}]", halves[^1]) };
        var answer = await camille.Send(place, "form[action$='handler=Close']", chosen);
        if (answer.Code == 422)
            answer = await camille.Send(answer, "form[action$='handler=Close']", [.. chosen, ("Close.Anyway", "true")]);
        answer.Code.ShouldBe(302);
        (await camille.Send(place, "form[action$='handler=Close']", [.. chosen, ("Close.Anyway", "true")])).Code.ShouldBe(302);

        var made = await host.Read(db => db.Set<Workshop>().Include(one => one.Slots).Include(one => one.Leaders).Include(one => one.Competences)
            .Where(one => db.Set<Proposal>().Any(proposal => proposal.WorkshopId == one.Id)).ToListAsync());
        made.Count.ShouldBe(2);
        made.ShouldAllBe(one => one.State == WorkshopState.Draft && one.Slots.Sum(slot => slot.Minutes) == one.Minutes && one.Competences.Sum(share => share.Minutes) == one.Minutes);
        made.Single(one => one.Title == "Tourner et monter").Leaders.Count.ShouldBe(2);
        made.Single(one => one.Title != "Tourner et monter").BrickId.ShouldBe(known.Brick);
        (await host.Read(db => db.Set<Workshop>().CountAsync(one => one.Title == "Tourner et monter"))).ShouldBe(1);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
        var week = await camille.Get(CurriculumLinks.Week(known.Ain, made.Single(one => one.Title == "Tourner et monter").Slots.Min(one => one.Date)));
        week.Text.ShouldContain("Tourner et monter");
        (await fatou.Get($"{path}/wall")).Text.ShouldContain("Tourner et monter");
        var over = await fatou.Get(path);
        over.Page.QuerySelector($"a[href='{CohortsLinks.Decision(known.Ain, decision)}']").ShouldNotBeNull();
        over.Said($"#proposal-{proposals[0].Id}")!.ShouldMatch("(novembre|décembre), (matin|après-midi)");
    }

    [Fact]
    public async Task What_was_not_met_comes_back_once_with_its_voices_and_its_age()
    {
        var known = await Known.Of(host);
        var first = await Opened(known);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        await fatou.Send(await fatou.Get(Path(known, first)), "form.plate", ("Form.Text", "Réparer un ordinateur"));
        var need = await host.Read(db => db.Set<Need>().Select(one => one.Id).SingleAsync());
        await host.As(Idriss, new SayMeToo(known.Ain, first, need, true));
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await camille.Press(await camille.Get(Path(known, first)), "#give-up")).Code.ShouldBe(302);
        host.Clock.Pass(TimeSpan.FromDays(9));
        var second = await Opened(known);
        var page = await fatou.Get(Path(known, second));
        page.Said(".need .said").ShouldBe("Réparer un ordinateur");
        page.Said(".need .tally-count").ShouldBe("2 voix");
        page.Said(".need .close")!.ShouldContain("9");
        (await host.Read(db => db.Set<Need>().Where(one => one.LaunchId == second).Select(one => one.FirstId).SingleAsync())).ShouldBe(need);
    }

    [Fact]
    public async Task Rubbish_and_strangers_are_kept_out()
    {
        var known = await Known.Of(host);
        var launch = await Opened(known);
        var path = Path(known, launch);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(path);
        (await fatou.Send(page, "form.plate", ("Form.Text", new string('x', 10_000)))).Code.ShouldBe(422);
        (await fatou.Send(page, "form.plate", ("Form.Text", "   "))).Code.ShouldBe(422);
        (await fatou.Send(page, "form.plate", ("Form.Text", "Rien"), ("Form.Touched", Guid.NewGuid().ToString()))).Code.ShouldBe(404);
        (await fatou.Send(page, "form.plate", ("Form.Text", "<script>alert(1)</script>"))).Code.ShouldBe(302);
        (await fatou.Send(page, "form.plate", ("Form.Text", "<script>alert(1)</script>"))).Code.ShouldBe(302);
        page = await fatou.Get(path);
        page.Page.QuerySelectorAll(".need").Length.ShouldBe(1);
        page.Said(".need .said").ShouldBe("<script>alert(1)</script>");

        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        (await stranger.Get(path)).Code.ShouldBe(404);
        (await stranger.Get($"/promos/{known.Jura}/launches/{launch}")).Code.ShouldBe(404);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get(path)).Code.ShouldBe(403);
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        var read = await alumnus.Get(path);
        read.Code.ShouldBe(200);
        read.Page.QuerySelector("form.plate").ShouldBeNull();
        KeyValuePair<string, string> token = new("__RequestVerificationToken", Visitor.Token(await alumnus.Get("/account")));
        (await alumnus.Post(path, [token, new("Form.Id", Guid.NewGuid().ToString()), new("Form.Text", "Moi")])).Code.ShouldBe(403);
        (await fatou.Post($"{path}?handler=Move", [new("__RequestVerificationToken", Visitor.Token(page)), new("To", "Propose")])).Code.ShouldBe(403);
        // The form of a need is taken from another person's: its id is theirs.
        var id = await host.Read(db => db.Set<Need>().Select(one => one.Id).SingleAsync());
        using var idriss = await Visitor.SignedIn(host, Idriss);
        (await idriss.Send(await idriss.Get(path), "form.plate", ("Form.Id", id.ToString()), ("Form.Text", "La mienne"))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task An_open_page_is_told_that_somebody_spoke()
    {
        var known = await Known.Of(host);
        var launch = await Opened(known);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"{Path(known, launch)}/live")).Code.ShouldBe(406);
        using var line = await fatou.Listen($"{Path(known, launch)}/live");
        line.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var reader = new StreamReader(await line.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe("retry: 3000");
        await host.As(Idriss, new AddNeed { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Text = "Filmer" });
        await reader.ReadLineAsync();
        (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe("data: changed");
        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        (await stranger.Get($"{Path(known, launch)}/live")).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Me_too_twice_is_one_voice_and_needs_never_stand_in_a_circle()
    {
        var known = await Known.Of(host);
        var launch = await Opened(known);
        Guid[] needs = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var need in needs)
            await host.As(Cast.Trainee, new AddNeed { Cohort = known.Ain, Launch = launch, Id = need, Text = $"Besoin {need:N}" });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.As(Idriss, new SayMeToo(known.Ain, launch, needs[0], true))));
        (await host.Read(db => db.Set<Voice>().CountAsync())).ShouldBe(1);

        Task Merge(string who, Guid need, Guid into) => host.As(who, new MergeNeeds { Cohort = known.Ain, Launch = launch, Need = need, Into = into });
        await Should.ThrowAsync<Refusal>(() => Merge(Idriss, needs[0], needs[0]));
        await Merge(Idriss, needs[0], needs[1]);
        await Should.ThrowAsync<Refusal>(() => Merge(Idriss, needs[1], needs[0]));
        await Merge(Idriss, needs[1], needs[2]);
        (await host.Read(db => db.Set<Need>().Where(one => one.MergedIntoId == needs[2]).CountAsync())).ShouldBe(2);
        await Should.ThrowAsync<NotFound>(() => Merge(Idriss, needs[2], Guid.NewGuid()));
        await host.As(Idriss, new MergeNeeds { Cohort = known.Ain, Launch = launch, Need = needs[0], Into = null });
        await Task.WhenAll(Try(() => Merge(Idriss, needs[0], needs[2])), Try(() => Merge(Cast.Trainee, needs[2], needs[0])));
        (await host.Read(db => db.Set<Need>().CountAsync(one => one.MergedIntoId == null))).ShouldBe(1);
    }

    [Fact]
    public async Task A_proposal_works_on_the_promos_competences_and_two_who_close_at_once_make_its_workshop_once()
    {
        var known = await Known.Of(host);
        var launch = await Opened(known);
        var add = new AddProposal { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Title = "Atelier", Minutes = 90, Touched = [known.Node] };
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, add));
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Propose));
        var competence = (await host.AsHouse(new ListCompetences(known.Ain)))[0].NodeId;
        add.Touched = [Guid.NewGuid()];
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, add));
        add.Touched = [competence];
        await host.As(Cast.Trainee, add);
        await host.As(Cast.Trainee, add);
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Place));
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => host.As(Cast.Trainer, Close("2027-01-12/Morning")));
        var half = (await host.AsHouse(new GetCalendar(known.Ain, new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 18)))).First(one => one.Kind == HalfDayKind.Centre);
        await Task.WhenAll(
            Try(() => host.As(Cast.Trainer, Close($"{half.Date:yyyy-MM-dd}/{half.Part}"))),
            Try(() => host.As("yann@demo.example", Close($"{half.Date:yyyy-MM-dd}/{half.Part}"))),
            Try(() => host.As(Cast.Trainer, Close($"{half.Date:yyyy-MM-dd}/{half.Part}"))));
        (await host.Read(db => db.Set<Workshop>().CountAsync(one => one.Title == "Atelier"))).ShouldBe(1);
        (await host.Read(db => db.Set<LaunchStep>().CountAsync(one => one.Phase == Phase.Closed))).ShouldBe(1);

        CloseLaunch Close(string when) => new() { Cohort = known.Ain, Launch = launch, Halves = new() { [add.Id] = when }, Anyway = true };
    }

    [Fact]
    public async Task The_gathering_ends_at_its_hour_and_the_group_is_told_that_it_began()
    {
        var known = await Known.Of(host);
        var launch = await Opened(known, "2026-11-24T10:30");
        await Should.ThrowAsync<Refusal>(() => Opened(known));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        host.Clock.Pass(TimeSpan.FromMinutes(2));
        await host.Run("RingReminders");
        (await fatou.Get("/inbox")).Text.ShouldContain("Un lancement est ouvert");
        var page = await fatou.Get(Path(known, launch));
        host.Clock.Pass(TimeSpan.FromHours(1));
        (await fatou.Send(page, "form.plate", ("Form.Text", "Trop tard"))).Code.ShouldBe(422);
        (await fatou.Get(Path(known, launch))).Page.QuerySelector("form.plate").ShouldBeNull();
    }

    /// <summary>The promo had planned these days; now they are to be decided.</summary>
    private Task Free(Known known, DateOnly from, DateOnly to) => host.Read(async db =>
    {
        foreach (var workshop in await db.Set<Workshop>().AsTracking().Where(one => one.CohortId == known.Ain && one.State == WorkshopState.Planned && one.Slots.Any(slot => slot.Date >= from && slot.Date <= to)).ToListAsync())
            workshop.State = WorkshopState.Cancelled;
        return await db.SaveChangesAsync();
    });

    private static string Path(Known known, Guid launch) => CurriculumLinks.Launch(known.Ain, launch);

    private static async Task Try(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Refusal)
        {
            // One of them is told that it is done.
        }
    }

    private Task<Guid> Opened(Known known, string until = "") => host.As(Cast.Trainer, new OpenLaunch
    {
        Cohort = known.Ain,
        Id = Guid.CreateVersion7(),
        Title = "Que voulons-nous apprendre ?",
        FromOn = new DateOnly(2026, 11, 25),
        ToOn = new DateOnly(2026, 12, 18),
        GathersUntil = until,
    });
}
