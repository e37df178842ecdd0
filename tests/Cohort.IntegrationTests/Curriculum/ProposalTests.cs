using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Pages.Cohorts.TheCharter;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>Proposals of a launch: said anew, and never lost between proposing and deciding.</summary>
public sealed class ProposalTests : IDisposable
{
    private const string Idriss = "idriss@demo.example";
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Who_made_it_or_a_trainer_edits_it_until_the_group_decides_and_of_two_at_once_the_first_is_kept()
    {
        var (known, launch, nodes) = await Proposing();
        var need = new AddNeed { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Text = "Filmer" };
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Gather));
        await host.As(Cast.Trainee, need);
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Propose));
        var proposal = await Propose(known, launch, nodes[0], "Tourner");
        var path = $"{CurriculumLinks.Launch(known.Ain, launch)}/propose/{proposal}";
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        using var idriss = await Visitor.SignedIn(host, Idriss);
        (await fatou.Get(CurriculumLinks.Launch(known.Ain, launch))).Page.QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        (await idriss.Get(CurriculumLinks.Launch(known.Ain, launch))).Page.QuerySelector($"a[href='{path}']").ShouldBeNull();
        var others = await idriss.Get(path);
        others.Page.QuerySelector("form.form-grid").ShouldBeNull();
        (await idriss.Post(path, [new("__RequestVerificationToken", Visitor.Token(await idriss.Get("/account"))), new("Form.Title", "À moi"), new("Form.Minutes", "1 h"), new("Form.Touched", nodes[0].ToString())])).Code.ShouldBe(422);

        var page = await fatou.Get(path);
        var theirs = await camille.Get(path);
        (await fatou.Send(page, "form.form-grid", ("Form.Title", new string('x', 121)))).Code.ShouldBe(422);
        (await fatou.Send(page, "form.form-grid", ("Form.Needs", Guid.NewGuid().ToString()))).Code.ShouldBe(404);
        (await fatou.Send(page, "form.form-grid", ("Form.Title", "Tourner <b>et</b> monter"), ("Form.Minutes", "3 h"), ($"Form.Shares[{nodes[0]}]", ""), ("Form.Needs", need.Id.ToString()))).Code.ShouldBe(302);
        var late = await camille.Send(theirs, "form.form-grid", ("Form.Title", "Autre titre"));
        late.Code.ShouldBe(422);
        late.Said("#theirs + dl dd").ShouldBe("Tourner <b>et</b> monter");
        late.Page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Autre titre");
        (await camille.Send(late, "form.form-grid", ("Form.Touched", nodes[1].ToString()), ($"Form.Shares[{nodes[0]}]", ""))).Code.ShouldBe(302);
        var read = await host.Read(db => db.Set<Proposal>().Include(one => one.Shares).Include(one => one.Needs).SingleAsync(one => one.Id == proposal));
        (read.Title, read.Minutes, read.By, read.Version).ShouldBe(("Autre titre", 90, known.Fatou, 2));
        read.Shares.Select(one => (one.NodeId, one.Minutes)).ShouldBe([(nodes[1], 90)]);

        await Propose(known, launch, nodes[0], "Une autre");
        await host.As(Cast.Trainer, Decide(known, launch));
        (await fatou.Send(page, "form.form-grid", ("Form.Title", "Trop tard"))).Code.ShouldBe(422);
        (await fatou.Get(path)).Page.QuerySelector("form.form-grid").ShouldBeNull();
        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        (await stranger.Get(path)).Code.ShouldBe(404);
    }

    /// <summary>Whatever comes while the decision opens is an option of it, or was refused with a sentence.</summary>
    [Fact]
    public async Task A_proposal_that_comes_while_the_decision_opens_is_in_it_or_is_told_so()
    {
        for (var round = 0; round < 4; round++)
        {
            var (known, launch, nodes) = await Proposing();
            var edited = await Propose(known, launch, nodes[0], "Modifiée");
            var withdrawn = await Propose(known, launch, nodes[0], "Retirée");
            await Propose(known, launch, nodes[0], "Une troisième");
            var decide = Decide(known, launch);
            Task<string?>[] tries =
            [
                .. Enumerable.Range(0, 4).Select(index => Try(index % 2 == 0 ? Cast.Trainee : Idriss, Adding(known, launch, nodes[0], $"Idée {index}"))),
                Try(Cast.Trainer, decide),
                Try(Cast.Trainee, new EditProposal { Cohort = known.Ain, Launch = launch, Id = edited, Title = "Dite autrement", Minutes = 60, Touched = [nodes[0]] }),
                Try(Cast.Trainee, new WithdrawProposal(known.Ain, launch, withdrawn)),
                .. Enumerable.Range(4, 4).Select(index => Try(Idriss, Adding(known, launch, nodes[0], $"Idée {index}"))),
            ];
            var done = await Task.WhenAll(tries);
            done.Where(one => one is { Length: 0 }).ShouldBeEmpty("every refusal has its sentence");
            done[4].ShouldBeNull("the decision opens whatever comes meanwhile");

            var standing = await host.Read(db => db.Set<Proposal>().Where(one => one.LaunchId == launch && one.WithdrawnAt == null).ToListAsync());
            var options = await host.Read(db => db.Set<DecisionOption>().Where(one => one.DecisionId == decide.Id).ToListAsync());
            standing.Select(one => $"{one.OptionId} {one.Title}").Order().ShouldBe(options.Select(one => $"{one.Id} {one.Text}").Order());
            standing.Count(one => one.Title.StartsWith("Idée", StringComparison.Ordinal)).ShouldBe(done.Take(4).Concat(done.Skip(7)).Count(one => one is null));
            await host.AsHouse(new CloseDecision(known.Ain, decide.Id));
            await host.As(Cast.Trainer, new CloseLaunch { Cohort = known.Ain, Launch = launch });
        }
    }

    [Fact]
    public async Task The_decision_begins_with_the_charter_and_the_register_leads_to_the_workshops()
    {
        var (known, launch, nodes) = await Proposing();
        await host.As(Cast.Trainer, new WriteCharter { Cohort = known.Ain, Id = Guid.CreateVersion7(), Method = DecisionMethod.ForAgainst, Quorum = 2 });
        var proposal = await Propose(known, launch, nodes[0], "Tourner et monter");
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await camille.Get(CurriculumLinks.Launch(known.Ain, launch));
        page.Page.QuerySelector("input[name='Decide.Method'][checked]")!.GetAttribute("value").ShouldBe("ForAgainst");
        page.Page.QuerySelector("#Decide_Quorum")!.GetAttribute("value").ShouldBe("2");
        page.Page.QuerySelector($"a[href='{CohortsLinks.Charter(known.Ain)}']").ShouldNotBeNull();
        (await camille.Send(page, "form[action$='handler=Decide']", ("Decide.Quorum", "501"))).Code.ShouldBe(422);
        (await camille.Send(page, "form[action$='handler=Decide']")).Code.ShouldBe(302);
        var decision = await host.Read(db => db.Set<Decision>().SingleAsync(one => one.CohortId == known.Ain && one.Id != known.Decision && one.Question == "Que voulons-nous apprendre ?" && one.ClosedAt == null));
        (decision.Method, decision.Quorum).ShouldBe((DecisionMethod.ForAgainst, 2));
        var option = await host.Read(db => db.Set<Proposal>().Where(one => one.Id == proposal).Select(one => one.OptionId!.Value).SingleAsync());
        foreach (var who in new[] { Cast.Trainee, Idriss })
            await host.As(who, new CastVote(known.Ain, decision.Id, [new VoteMark(option, 1)]));
        await host.As(Cast.Trainer, new CloseDecision(known.Ain, decision.Id));
        var half = (await host.AsHouse(new GetCalendar(known.Ain, new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 18)))).First(one => one.Kind == HalfDayKind.Centre);
        await host.As(Cast.Trainer, new CloseLaunch { Cohort = known.Ain, Launch = launch, Halves = new() { [proposal] = $"{half.Date:yyyy-MM-dd}/{half.Part}" }, Anyway = true });

        var workshop = await host.Read(db => db.Set<Proposal>().Where(one => one.Id == proposal).Select(one => one.WorkshopId!.Value).SingleAsync());
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        var register = await alumnus.Get(CohortsLinks.Decisions(known.Ain));
        register.Page.QuerySelector($"dd a[href='{CurriculumLinks.Workshop(known.Ain, workshop)}']")!.TextContent.ShouldBe("Tourner et monter");
        register.Page.QuerySelector($"dd a[href='{CurriculumLinks.Launch(known.Ain, launch)}']").ShouldNotBeNull();
        var told = register.Page.QuerySelectorAll("li.leaf").First(one => one.QuerySelector("h2")!.TextContent == "Que voulons-nous apprendre ?").TextContent;
        foreach (var word in new[] { "Camille", "quorum 2", "2 pour, 0 contre" })
            told.ShouldContain(word);
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => host.As(Cast.Trainer, new NoteSequels(known.Ain, decision.Id, [new SequelTerms("Ailleurs", "//evil.example")])));
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Coordinator, new NoteSequels(known.Jura, decision.Id, [])));
    }

    private async Task<(Known Known, Guid Launch, IReadOnlyList<Guid> Nodes)> Proposing()
    {
        var known = await Known.Of(host);
        var launch = await host.As(Cast.Trainer, new OpenLaunch { Cohort = known.Ain, Id = Guid.CreateVersion7(), Title = "Que voulons-nous apprendre ?", FromOn = new DateOnly(2026, 11, 25), ToOn = new DateOnly(2026, 12, 18) });
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Propose));
        return (known, launch, [.. (await host.AsHouse(new ListCompetences(known.Ain))).Select(one => one.NodeId)]);
    }

    private async Task<Guid> Propose(Known known, Guid launch, Guid node, string title)
    {
        var add = Adding(known, launch, node, title);
        await host.As(Cast.Trainee, add);
        return add.Id;
    }

    private static AddProposal Adding(Known known, Guid launch, Guid node, string title) => new() { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Title = title, Minutes = 90, Touched = [node] };

    private static DecideLaunch Decide(Known known, Guid launch) => new() { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7() };

    /// <summary>Null when it was done; else the sentence it was refused with.</summary>
    private Task<string?> Try(string who, MediatR.IRequest<MediatR.Unit> act) => Task.Run(async () =>
    {
        try
        {
            await host.As(who, act);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Text;
        }
    });
}
