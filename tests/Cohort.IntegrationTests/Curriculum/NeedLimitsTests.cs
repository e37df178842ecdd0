using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>The wall of a launch stays one that a group can read, and what is on it can be corrected.</summary>
public sealed class NeedLimitsTests : IDisposable
{
    private const string Idriss = "idriss@demo.example";
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Thirty_needs_by_one_person_and_three_hundred_in_all()
    {
        var (known, launch) = await Opened();
        for (var index = 0; index < Need.MostOfOne; index++)
            await Say(known, launch, Cast.Trainee, $"Besoin {index}");
        (await Should.ThrowAsync<Refusal>(() => Say(known, launch, Cast.Trainee, "Un de trop"))).Text.ShouldContain("You said");
        await Say(known, launch, Idriss, "Le mien");
        await Fill(launch, Need.MostOfAll - Need.MostOfOne - 1, known.Fatou);
        (await Should.ThrowAsync<Refusal>(() => Say(known, launch, Idriss, "Plus de place"))).Text.ShouldContain("The wall");
    }

    [Fact]
    public async Task Two_hundred_go_on_to_the_next_launch_those_most_people_share_first_and_none_comes_back_that_was_taken_off()
    {
        var (known, launch) = await Opened();
        await Fill(launch, Need.MostCarried + 20, known.Fatou);
        var shared = await host.Read(db => db.Set<Need>().Where(one => one.LaunchId == launch).OrderBy(one => one.Text).Select(one => one.Id).Take(3).ToListAsync());
        foreach (var need in shared)
            await host.As(Idriss, new SayMeToo(known.Ain, launch, need, true));
        await host.As(Cast.Trainer, new MergeNeeds { Cohort = known.Ain, Launch = launch, Need = shared[1], Into = shared[0] });
        await host.As(Cast.Trainer, new CloseLaunch { Cohort = known.Ain, Launch = launch });
        var second = (await Opened()).Launch;
        var carried = await host.Read(db => db.Set<Need>().Where(one => one.LaunchId == second).ToListAsync());
        carried.Count.ShouldBe(Need.MostCarried);
        shared.ShouldBeSubsetOf(carried.Select(one => one.CarriedFromId!.Value));
        carried.Count(one => one.MergedIntoId is not null).ShouldBe(1);
        (await host.Read(db => db.Set<Voice>().CountAsync(one => one.LaunchId == second))).ShouldBe(3);

        var off = carried.Single(one => one.CarriedFromId == shared[2]);
        await host.As(Cast.Trainer, new TakeOffNeed(known.Ain, second, off.Id));
        await host.As(Cast.Trainer, new CloseLaunch { Cohort = known.Ain, Launch = second });
        var third = (await Opened()).Launch;
        (await host.Read(db => db.Set<Need>().CountAsync(one => one.LaunchId == third))).ShouldBe(Need.MostCarried - 1);
        (await host.Read(db => db.Set<Need>().CountAsync(one => one.LaunchId == third && one.FirstId == off.FirstId))).ShouldBe(0);
    }

    [Fact]
    public async Task A_trainee_makes_five_proposals_and_leaves_room()
    {
        var (known, launch) = await Opened();
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Propose));
        var node = (await host.AsHouse(new ListCompetences(known.Ain)))[0].NodeId;
        AddProposal Adding() => new() { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Title = "Tourner", Minutes = 90, Touched = [node] };
        var last = Adding();
        await host.As(Cast.Trainee, last);
        for (var index = 1; index < AddProposal.MostOfOne; index++)
            await host.As(Cast.Trainee, Adding());
        (await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, Adding()))).Text.ShouldContain("room");
        for (var index = 0; index <= AddProposal.MostOfOne; index++)
            await host.As(Cast.Trainer, Adding());
        await host.As(Cast.Trainee, new WithdrawProposal(known.Ain, launch, last.Id));
        await host.As(Cast.Trainee, Adding());
    }

    [Fact]
    public async Task Its_author_corrects_a_need_or_takes_it_off_until_somebody_joins_and_a_trainer_takes_off_any()
    {
        var (known, launch) = await Opened();
        var path = CurriculumLinks.Launch(known.Ain, launch);
        var (need, other) = (await Say(known, launch, Cast.Trainee, "Filmé un tutoriel"), await Say(known, launch, Cast.Trainee, "Monter une vidéo"));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var idriss = await Visitor.SignedIn(host, Idriss);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await fatou.Get(path);
        (await idriss.Get(path)).Page.QuerySelector(".need details").ShouldBeNull();
        var empty = await fatou.Press(page, Reword(need), ($"Words.Of[{need}]", "\u200B"));
        empty.Code.ShouldBe(422);
        (await fatou.Press(page, Reword(need), ($"Words.Of[{need}]", "Filmer\n un <b>tutoriel</b>"))).Code.ShouldBe(302);
        page = await fatou.Get(path);
        page.Said($"#need-{need} .said").ShouldBe("Filmer un <b>tutoriel</b>");
        page.Said($"#need-{other} .said").ShouldBe("Monter une vidéo");

        await host.As(Idriss, new SayMeToo(known.Ain, launch, need, true));
        (await fatou.Press(page, Reword(need), ($"Words.Of[{need}]", "Tout autre chose"))).Code.ShouldBe(422);
        (await fatou.Press(page, TakeOff(need))).Code.ShouldBe(422);
        (await fatou.Get(path)).Page.QuerySelector($"#need-{need} details").ShouldBeNull();
        await Should.ThrowAsync<Refusal>(() => host.As(Idriss, new TakeOffNeed(known.Ain, launch, other)));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new EditNeed(known.Ain, launch, other, "Mes mots à moi")));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new TakeOffNeed(known.Jura, launch, other)));

        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Propose));
        var node = (await host.AsHouse(new ListCompetences(known.Ain)))[0].NodeId;
        await host.As(Idriss, new AddProposal { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Title = "Tourner", Minutes = 90, Touched = [node], Needs = [need, other] });
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new TakeOffNeed(known.Ain, launch, other)));
        await host.As(Cast.Trainer, new MergeNeeds { Cohort = known.Ain, Launch = launch, Need = other, Into = need });
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new TakeOffNeed(known.Ain, launch, need)));
        await host.As(Cast.Trainer, new MergeNeeds { Cohort = known.Ain, Launch = launch, Need = other, Into = null });
        (await camille.Press(await camille.Get(path), TakeOff(need))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Need>().Select(one => one.Id).ToListAsync())).ShouldBe([other]);
        (await host.Read(db => db.Set<Voice>().CountAsync())).ShouldBe(0);
        (await host.Read(db => db.Set<Proposal>().SelectMany(one => one.Needs).Select(one => one.NeedId).ToListAsync())).ShouldBe([other]);
        (await fatou.Get("/inbox")).Text.ShouldContain("retiré du mur");

        await host.As(Cast.Trainer, new DecideLaunch { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Method = Cohort.Cohorts.Contracts.DecisionMethod.ForAgainst });
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new TakeOffNeed(known.Ain, launch, other)));

        static string Reword(Guid id) => $"#need-{id} button[formaction='?handler=Reword']";
        static string TakeOff(Guid id) => $"#need-{id} button[formaction='?handler=TakeOff']";
    }

    private async Task<(Known Known, Guid Launch)> Opened()
    {
        var known = await Known.Of(host);
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        return (known, await host.As(Cast.Trainer, new OpenLaunch { Cohort = known.Ain, Id = Guid.CreateVersion7(), Title = "Que voulons-nous apprendre ?", FromOn = new DateOnly(2026, 11, 25), ToOn = new DateOnly(2026, 12, 18) }));
    }

    private async Task<Guid> Say(Known known, Guid launch, string who, string text)
    {
        var need = Guid.CreateVersion7();
        await host.As(who, new AddNeed { Cohort = known.Ain, Launch = launch, Id = need, Text = text });
        return need;
    }

    private Task<int> Fill(Guid launch, int needs, Guid by) => host.Read(async db =>
    {
        var read = await db.Set<Launch>().SingleAsync(one => one.Id == launch);
        db.AddRange(Enumerable.Range(0, needs).Select(index => new Need(Guid.CreateVersion7(), read, NeedKind.Need, $"Rempli {index:000}", by, DateTime.UnixEpoch)));
        return await db.SaveChangesAsync();
    });
}
