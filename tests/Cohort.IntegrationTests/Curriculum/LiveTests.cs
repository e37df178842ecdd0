using System.Text.Json;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>What an open page of a launch is sent while the group votes.</summary>
public sealed class LiveTests : IDisposable
{
    private const string Idriss = "idriss@demo.example";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_vote_comes_as_figures_that_say_what_the_page_says()
    {
        var vote = await Decided(new DecideLaunch { Dots = 3 });
        using var idriss = await Visitor.SignedIn(host, Idriss);
        using var line = await Line.Open(idriss, vote.Path);
        (await line.Count())["took-part"].ShouldMatch("^0 personne sur [0-9]+ a participé");
        await host.As(Cast.Trainee, new CastVote(vote.Cohort, vote.Decision, [new VoteMark(vote.Options[0], 2), new VoteMark(vote.Options[1], 1)]));
        var figures = await line.Count();
        var page = await idriss.Get(vote.Path);
        var wall = await idriss.Get($"{vote.Path}/wall");
        figures.Count.ShouldBe(5, "how many took part, and the points and the bar of each");
        foreach (var (name, text) in figures.Where(one => !one.Key.StartsWith("bar-", StringComparison.Ordinal)))
        {
            page.Said($"[data-count='{name}']").ShouldBe(text);
            wall.Said($"[data-count='{name}']").ShouldBe(text);
        }

        figures["took-part"].ShouldMatch("^1 personne sur [0-9]+ a participé");
        wall.Page.QuerySelector($"[data-bar='bar-{vote.Proposals[0]}']")!.GetAttribute("width").ShouldBe(figures[$"bar-{vote.Proposals[0]}"]);
        figures[vote.Proposals[0].ToString()].ShouldBe("2 points");
        // Nobody's page moved on: only a close makes it read again.
        await host.As(Cast.Trainer, new CloseDecision(vote.Cohort, vote.Decision));
        (await line.Next()).ShouldBe("data: changed");
    }

    [Fact]
    public async Task A_reader_of_english_is_sent_english()
    {
        var vote = await Decided(new DecideLaunch { Dots = 3 });
        using var reader = await Visitor.SignedIn(host, Cast.Trainer);
        await reader.Get("/language/en");
        using var line = await Line.Open(reader, vote.Path);
        var text = (await line.Count())["took-part"];
        (await reader.Get(vote.Path)).Said("[data-count='took-part']").ShouldBe(text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_secret_or_hidden_vote_sends_only_how_many_took_part(bool secret)
    {
        var vote = await Decided(new DecideLaunch { Dots = 3, IsSecret = secret, IsHidden = true });
        using var idriss = await Visitor.SignedIn(host, Idriss);
        using var line = await Line.Open(idriss, vote.Path);
        (await line.Count()).Keys.ShouldBe(["took-part"]);
        await host.As(Cast.Trainee, new CastVote(vote.Cohort, vote.Decision, [new VoteMark(vote.Options[0], 3)]));
        var figures = await line.Count();
        figures.Keys.ShouldBe(["took-part"]);
        figures["took-part"].ShouldMatch("^1 personne sur [0-9]+ a participé");
        var page = await idriss.Get(vote.Path);
        page.Page.QuerySelectorAll("[data-count]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_burst_of_votes_is_read_a_few_times_for_all_and_the_last_is_not_lost()
    {
        var vote = await Decided(new DecideLaunch { Dots = 10 });
        using var idriss = await Visitor.SignedIn(host, Idriss);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        using var line = await Line.Open(idriss, vote.Path);
        using var other = await Line.Open(camille, vote.Path);
        await line.Count();
        await other.Count();
        var bell = (LaunchBell)host.Services.GetService(typeof(LaunchBell))!;
        for (var dots = 1; dots <= 10; dots++)
            await host.As(Cast.Trainee, new CastVote(vote.Cohort, vote.Decision, [new VoteMark(vote.Options[0], dots)]));
        var last = await line.Until(figures => figures[vote.Proposals[0].ToString()] == "10 points");
        (await other.Until(figures => figures[vote.Proposals[0].ToString()] == "10 points")).ShouldBeLessThanOrEqualTo(10);
        last.ShouldBeLessThanOrEqualTo(10);

        // Fifty rings in one breath: what is asked of the database is a few looks, whoever looks on.
        host.Statements.Restart();
        for (var ring = 0; ring < 50; ring++)
            bell.Count(vote.Cohort);
        await host.As(Cast.Trainee, new CastVote(vote.Cohort, vote.Decision, [new VoteMark(vote.Options[0], 1)]));
        await line.Until(figures => figures[vote.Proposals[0].ToString()] == "1 point");
        host.Statements.Count.ShouldBeLessThan(50);
    }

    [Fact]
    public async Task Strangers_hear_nothing_and_who_knows_the_place_but_does_not_read_it_neither()
    {
        var vote = await Decided(new DecideLaunch { Dots = 3 });
        var known = await Known.Of(host);
        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        using var refused = await stranger.Listen($"{vote.Path}/live");
        ((int)refused.StatusCode).ShouldBe(404);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        using var forbidden = await tutor.Listen($"{vote.Path}/live");
        ((int)forbidden.StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task One_person_fills_their_own_seats_and_not_those_of_others()
    {
        var vote = await Decided(new DecideLaunch { Dots = 3 });
        using var idriss = await Visitor.SignedIn(host, Idriss);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var lines = new List<Line>();
        for (var index = 0; index < LaunchBell.MostOfOne; index++)
            lines.Add(await Line.Open(idriss, vote.Path));
        using (var refused = await idriss.Listen($"{vote.Path}/live"))
            ((int)refused.StatusCode).ShouldBe(503);
        using (await Line.Open(fatou, vote.Path))
            lines.ForEach(one => one.Dispose());
        var bell = (LaunchBell)host.Services.GetService(typeof(LaunchBell))!;
        var me = await host.Read(db => db.Set<Person>().Where(one => one.Email == Idriss).Select(one => one.Id).SingleAsync());
        for (var wait = 0; wait < 100; wait++)
        {
            using var seat = bell.Enter(vote.Cohort, me);
            if (seat is not null)
                return;
            await Task.Delay(100);
        }

        throw new InvalidOperationException("Who left still sits.");
    }

    [Fact]
    public async Task A_line_ends_by_itself_and_who_left_the_promo_does_not_come_back()
    {
        var vote = await Decided(new DecideLaunch { Dots = 3 });
        ((LaunchBell)host.Services.GetService(typeof(LaunchBell))!).Sitting = TimeSpan.FromMilliseconds(400);
        using var idriss = await Visitor.SignedIn(host, Idriss);
        using var answer = await idriss.Listen($"{vote.Path}/live");
        (await answer.Content.ReadAsStringAsync().WaitAsync(Patience)).ShouldStartWith("retry: 3000");
        await host.Read(db => db.Set<Membership>().Where(one => one.CohortId == vote.Cohort && db.Set<Person>().Any(person => person.Id == one.PersonId && person.Email == Idriss))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, host.Clock.GetUtcNow().UtcDateTime)));
        using var refused = await idriss.Listen($"{vote.Path}/live");
        ((int)refused.StatusCode).ShouldBe(404);
    }

    private async Task<Vote> Decided(DecideLaunch decide)
    {
        var known = await Known.Of(host);
        var launch = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new OpenLaunch { Cohort = known.Ain, Id = launch, Title = "Que voulons-nous apprendre ?", FromOn = new DateOnly(2026, 11, 25), ToOn = new DateOnly(2026, 12, 18) });
        await host.As(Cast.Trainer, new MoveLaunch(known.Ain, launch, Phase.Propose));
        var competence = (await host.AsHouse(new ListCompetences(known.Ain)))[0].NodeId;
        Guid[] proposals = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var proposal in proposals)
            await host.As(Cast.Trainee, new AddProposal { Cohort = known.Ain, Launch = launch, Id = proposal, Title = $"Atelier {proposal:N}", Minutes = 90, Touched = [competence] });
        (decide.Cohort, decide.Launch, decide.Id) = (known.Ain, launch, Guid.CreateVersion7());
        await host.As(Cast.Trainer, decide);
        var options = await host.Read(db => db.Set<Proposal>().ToDictionaryAsync(one => one.Id, one => one.OptionId!.Value));
        return new Vote(known.Ain, CurriculumLinks.Launch(known.Ain, launch), decide.Id, proposals, [.. proposals.Select(one => options[one])]);
    }

    private sealed record Vote(Guid Cohort, string Path, Guid Decision, IReadOnlyList<Guid> Proposals, IReadOnlyList<Guid> Options);

    /// <summary>An open page's line: each event that was sent, in turn.</summary>
    private sealed class Line(HttpResponseMessage answer, StreamReader reader) : IDisposable
    {
        public static async Task<Line> Open(Visitor visitor, string launch)
        {
            var answer = await visitor.Listen($"{launch}/live");
            ((int)answer.StatusCode).ShouldBe(200);
            var line = new Line(answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
            (await line.Next()).ShouldBe("retry: 3000");
            return line;
        }

        /// <summary>The lines of the next event.</summary>
        public async Task<string> Next()
        {
            var lines = new List<string>();
            while (await reader.ReadLineAsync().WaitAsync(Patience) is { Length: > 0 } line)
                lines.Add(line);
            return string.Join('\n', lines);
        }

        /// <summary>The figures of the next event, which must be some.</summary>
        public async Task<Dictionary<string, string>> Count()
        {
            var said = await Next();
            said.ShouldStartWith("event: count\ndata: ");
            return JsonSerializer.Deserialize<Dictionary<string, string>>(said["event: count\ndata: ".Length..])!;
        }

        /// <summary>How many events came until this one.</summary>
        public async Task<int> Until(Func<Dictionary<string, string>, bool> isIt)
        {
            for (var events = 1; ; events++)
            {
                if (isIt(await Count()))
                    return events;
            }
        }

        public void Dispose()
        {
            reader.Dispose();
            answer.Dispose();
        }
    }
}
