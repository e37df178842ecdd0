using Cohort.Facilities.Inbox;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cohort.IntegrationTests.Facilities;

public sealed class LongWorkTests
{
    private const string Restarted = "Le site a redémarré pendant ce travail. Rien n’a été écrit\u00a0; merci de le relancer.";

    [Fact]
    public async Task Asked_twice_it_runs_once_as_who_asked_in_their_language()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Once");
        await Ask(host, id, "Once");
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, new AskTestWork(id, "Once")));
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainer, new AskTestWork(Guid.Empty, "Once")));
        (await host.RunWork()).ShouldBe(1);
        (await host.RunWork()).ShouldBe(0);
        var seen = host.Ran.Seen.ShouldHaveSingleItem();
        (seen.IsTrainer, seen.Language, seen.Input).ShouldBe((true, "fr", """{"Number":7}"""));
        seen.Name.ShouldStartWith("Camille");
        var work = await Row(host, id);
        (work.State, work.Said, work.NextAt, work.Attempts).ShouldBe((WorkState.Done, "Fait une fois.", null, 1));
        await Told(host, id, "Fait\u00a0: Un travail", "Fait une fois.");
    }

    [Fact]
    public async Task A_tick_with_nothing_to_do_is_one_statement()
    {
        using var host = new WorkHost();
        _ = host.Services;
        host.Statements.Restart();
        (await host.RunWork()).ShouldBe(0);
        host.Statements.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_runners_at_once_run_it_once_and_its_progress_is_shown()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Count");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var waiting = await trainer.Get($"/work/{id}");
        waiting.Text.ShouldContain("Attend son tour");
        waiting.Raw.Headers.GetValues("Refresh").ShouldBe(["3"]);

        var runs = new[] { host.RunWork(), host.RunWork() };
        await host.Ran.Reached.Task;
        var running = await trainer.Get($"/work/{id}");
        running.Page.QuerySelector("progress")!.GetAttribute("value").ShouldBe("3");
        running.Text.ShouldContain("3 sur 10");
        (await trainer.Get($"/work/{id}?still=true")).Raw.Headers.Contains("Refresh").ShouldBeFalse();

        host.Ran.Gate.SetResult();
        (await Task.WhenAll(runs)).Sum().ShouldBe(1);
        host.Ran.Seen.Count.ShouldBe(1);
        var done = await trainer.Get($"/work/{id}");
        done.Raw.Headers.Contains("Refresh").ShouldBeFalse();
        done.Text.ShouldContain("Compté jusqu’à dix.");
        done.Page.QuerySelectorAll("section[aria-labelledby=report] li").Select(one => one.TextContent).ShouldBe(["un", "deux <b>gras</b>"]);
        done.Page.QuerySelector("a.btn-primary")!.GetAttribute("href").ShouldBe("/promos");
        (await trainer.Get("/work")).Page.QuerySelector($"a[href='/work/{id}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task It_is_for_who_asked_and_for_coordinators()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Once");
        foreach (var (who, code) in new[] { (Cast.Trainer, 200), (Cast.Coordinator, 200), (Cast.Trainee, 404), (Cast.Tutor, 404) })
        {
            using var visitor = await Visitor.SignedIn(host, who);
            (await visitor.Get($"/work/{id}")).Code.ShouldBe(code, who);
            (await visitor.Get("/work")).Text.Contains(id.ToString(), StringComparison.Ordinal).ShouldBe(who == Cast.Trainer);
        }
    }

    [Fact]
    public async Task Left_by_a_process_that_died_it_is_begun_again_once_and_told_in_any_case()
    {
        using var host = new WorkHost();
        host.Ran.Gate.SetResult();
        var (again, twice, once) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Ask(host, again, "Count");
        await Ask(host, twice, "Count");
        await Ask(host, once, "Once");
        foreach (var id in new[] { again, twice, once })
            (await host.AsHouse(new ClaimWork(id))).ShouldNotBeNull();
        (await host.RunWork()).ShouldBe(0);
        host.Clock.Pass(ClaimWork.Patience);
        await host.AsHouse(new ClaimWork(twice));
        (await host.RunWork()).ShouldBe(2);
        (await Row(host, again)).State.ShouldBe(WorkState.Done);
        (await Row(host, once)).Said.ShouldBe(Restarted);
        await Told(host, once, "Pas fait\u00a0: Un travail", Restarted);

        host.Clock.Pass(ClaimWork.Patience);
        (await host.RunWork()).ShouldBe(1);
        (await Row(host, twice)).Said.ShouldBe(Restarted);
        host.Ran.Seen.ShouldHaveSingleItem().Kind.ShouldBe("Count");
        host.Clock.Pass(TimeSpan.FromDays(1));
        (await host.RunWork()).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_comes_back_from_the_dead_writes_nothing()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Once");
        var dead = (await host.AsHouse(new ClaimWork(id)))!;
        host.Clock.Pass(ClaimWork.Patience);
        await host.RunWork();
        (await host.AsHouse(new SignWork(id, dead.Attempt, 1, 2, LetGo: false))).ShouldBeFalse();
        (await host.AsHouse(new EndWork(id, dead.Attempt, new WorkOutcome("Trop tard", [], "")))).ShouldBeFalse();
        (await Row(host, id)).Said.ShouldBe(Restarted);
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "LongWork"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_sign_of_life_keeps_it_in_hand_and_a_stopping_site_lets_it_go_at_once()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Once");
        var claimed = (await host.AsHouse(new ClaimWork(id)))!;
        host.Clock.Pass(TimeSpan.FromMinutes(4));
        (await host.AsHouse(new SignWork(id, claimed.Attempt, 1, 2, LetGo: false))).ShouldBeTrue();
        host.Clock.Pass(TimeSpan.FromMinutes(4));
        (await host.RunWork()).ShouldBe(0);
        var row = await Row(host, id);
        (row.Step, row.Of).ShouldBe((1, 2));
        (await host.AsHouse(new SignWork(id, claimed.Attempt, 1, 2, LetGo: true))).ShouldBeTrue();
        (await host.RunWork()).ShouldBe(1);
    }

    [Fact]
    public async Task Stopped_in_the_middle_it_is_left_to_the_next_process()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Count");
        using var stop = new CancellationTokenSource();
        var run = host.Services.GetRequiredService<RunWork>().Run(stop.Token);
        await host.Ran.Reached.Task;
        await stop.CancelAsync();
        await run;
        (await Row(host, id)).State.ShouldBe(WorkState.Running);
        host.Ran.Gate.SetResult();
        (await host.RunWork()).ShouldBe(1);
        (await Row(host, id)).State.ShouldBe(WorkState.Done);
    }

    [Fact]
    public async Task While_it_runs_it_signs_and_one_that_was_taken_over_stops()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Count");
        var shift = new WorkShift(host.Services.GetRequiredService<IServiceScopeFactory>(), host.Services.GetRequiredService<WorkProgress>(), host.Services.GetRequiredService<Texts>(), NullLogger<WorkShift>.Instance) { Sign = TimeSpan.FromMilliseconds(30) };
        var run = shift.Do((await host.AsHouse(new ClaimWork(id)))!, default);
        await host.Ran.Reached.Task;
        for (var look = 0; look < 200 && (await Row(host, id)).Of == 0; look++)
            await Task.Delay(20);
        (await Row(host, id)).Of.ShouldBe(10);

        // It stalls for longer than the others are patient with, once it does not sign just in between.
        ClaimWork.Claimed? other = null;
        for (var look = 0; look < 100 && other is null; look++)
        {
            host.Clock.Pass(ClaimWork.Patience + TimeSpan.FromSeconds(1));
            other = await host.AsHouse(new ClaimWork(id));
        }

        await run.WaitAsync(TimeSpan.FromSeconds(20));
        var row = await Row(host, id);
        (row.State, row.Attempts, row.Said).ShouldBe((WorkState.Running, other!.Attempt, ""));
    }

    [Fact]
    public async Task Something_short_is_shown_done_at_once()
    {
        using var host = new WorkHost(background: true);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/people/import");
        var preview = await trainer.Send(page, "form[action*=import]", ("Text", "prénom;nom;courriel;rôle\nMaé;Roux;mae@exemple.example;apprenante\n"));
        var shown = await trainer.Follow(await trainer.Send(preview, "form[action*=Take]"));
        // On a busy machine it may take more than the second it is given.
        for (var look = 0; look < 40 && shown.Page.QuerySelector("progress") is not null; look++)
        {
            await Task.Delay(100);
            shown = await trainer.Get(shown.Path);
        }

        shown.Said(".state-good").ShouldBe("Fait");
    }

    [Theory]
    [InlineData("Throw", "Cela a échoué, et la faute est nôtre. Qui fait tourner le site trouvera les détails dans son journal.")]
    [InlineData("Refuse", "12 caractères au plus.")]
    [InlineData("NotMine", "Vous ne pouvez plus le faire, ou ce dont il s’agissait n’existe plus.")]
    [InlineData("Unknown", "Cette sorte de travail n’est plus connue ici.")]
    public async Task What_goes_wrong_is_said_in_a_sentence(string kind, string sentence)
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, kind);
        (await host.RunWork()).ShouldBe(1);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/work/{id}");
        page.Said(".state-bad").ShouldBe("Pas fait");
        page.Said(".lead").ShouldBe(sentence);
        page.Text.ShouldNotContain("secret");
        page.Text.ShouldNotContain("InvalidOperation");
    }

    [Fact]
    public async Task Who_has_left_every_promo_meanwhile_does_nothing()
    {
        using var host = new WorkHost();
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Once");
        await host.Read(async db => await db.Set<Membership>().Where(one => db.Set<Person>().Any(person => person.Id == one.PersonId && person.Email == Cast.Trainer))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, DateTime.UnixEpoch)));
        await host.RunWork();
        host.Ran.Seen.ShouldBeEmpty();
        var row = await Row(host, id);
        (row.State, row.Said).ShouldBe((WorkState.Failed, "Votre compte n’appartient plus à aucune promo\u00a0: rien n’a été fait."));
    }

    [Fact]
    public async Task It_is_begun_at_once_when_the_site_runs()
    {
        using var host = new WorkHost(background: true);
        var id = Guid.CreateVersion7();
        await Ask(host, id, "Once");
        for (var look = 0; look < 100 && (await Row(host, id)).State != WorkState.Done; look++)
            await Task.Delay(50);
        (await Row(host, id)).State.ShouldBe(WorkState.Done);
    }

    private static async Task Ask(WorkHost host, Guid id, string kind)
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");
        await host.As(Cast.Trainer, new AskTestWork(id, kind));
    }

    private static Task<LongWork> Row(WorkHost host, Guid id) => host.Read(db => db.Set<LongWork>().SingleAsync(one => one.Id == id));

    private static async Task Told(WorkHost host, Guid id, string title, string text)
    {
        var item = await host.Read(db => db.Set<InboxItem>().SingleAsync(one => one.Path == $"/work/{id}"));
        (item.Rule, item.Title, item.Text, item.PersonId).ShouldBe(("LongWork", title, text, (await Row(host, id)).By));
    }
}
