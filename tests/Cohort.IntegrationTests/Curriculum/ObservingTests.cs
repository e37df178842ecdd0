using System.Text.RegularExpressions;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Pages.Curriculum.Observing;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class ObservingTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Voices_stand_side_by_side_and_no_figure_mixes_them()
    {
        var known = await Known.Of(host);
        var (ana, tutor) = (await AnyTrainee(known, 0), (await host.AsHouse(new ListMembers(known.Ain))).First(one => one.Role == Role.Tutor));
        await Observe(Cast.Trainee, ana.PersonId, ObservingVoice.Peer, ObservedLevel.Beginner);
        await Observe(await Email(ana), ana.PersonId, ObservingVoice.Self, ObservedLevel.Autonomous);
        await Observe(Cast.Trainer, ana.PersonId, ObservingVoice.Trainer, ObservedLevel.UnderWay);
        await host.AsHouse(Seen(known, ana.PersonId, ObservingVoice.Tutor, ObservedLevel.NotSeen) with { By = tutor.PersonId });

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Standing(known.Ain, ana.PersonId));
        string Cell(ObservingVoice voice) => page.Page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector($"a[href$='{known.Node}']") is not null).QuerySelector($"td[data-voice={voice}] b")!.TextContent;
        (Cell(ObservingVoice.Self), Cell(ObservingVoice.Peer), Cell(ObservingVoice.Tutor), Cell(ObservingVoice.Trainer)).ShouldBe(("autonome", "débutant", "non vu", "en cours"));

        foreach (var path in new[] { CurriculumLinks.Standing(known.Ain, ana.PersonId), CurriculumLinks.Standings(known.Ain) })
        {
            var csv = (await trainer.Get(path + "?handler=Csv")).Text.Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(';')).ToList();
            csv.ShouldAllBe(one => one.Length == 16);
            csv.Skip(1).Where(one => one[0] == ana.Name).Select(one => (one[6], one[9])).Order().ShouldBe([("Formateur·rices", "en cours"), ("Pairs", "débutant"), ("Soi-même", "autonome"), ("Tuteur·rice", "non vu")]);
            // Statements and blocks are the framework's own words.
            csv.Where(one => one.Where((_, column) => column is < 2 or > 5).Any(Mixes)).ShouldBeEmpty();
            (await trainer.Get(path)).Page.QuerySelectorAll("thead th, td, caption, .lead").Where(one => Mixes(one.TextContent)).ShouldBeEmpty();
        }

        // The list counts competences, each voice for itself.
        var row = (await trainer.Get(CurriculumLinks.Standings(known.Ain))).Page.QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains(ana.Name, StringComparison.Ordinal));
        row.QuerySelectorAll("td").Select(one => one.TextContent.Trim()).ShouldBe(["1", "1", "1", "1", "0"]);
    }

    [Fact]
    public async Task A_newer_one_corrects_and_the_series_stays()
    {
        var known = await Known.Of(host);
        var marie = await AnyTrainee(known, 3);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var series = CurriculumLinks.Seen(known.Ain, marie.PersonId, known.Node);
        var page = await trainer.Get(series);
        (await trainer.Send(page, "form.form-grid", ("Form.Level", "Beginner"))).Code.ShouldBe(422);
        var refused = await trainer.Send(page, "form.form-grid", ("Form.Level", "Beginner"), ("Form.Text", "Aide sans prendre la souris."), ("Form.On", "2026-11-25"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Form_Text")!.TextContent.ShouldContain("sans prendre la souris");
        (await trainer.Send(page, "form.form-grid", ("Form.Level", "Beginner"), ("Form.Text", "Aide sans prendre la souris."), ("Form.On", "2026-11-20"), ("Form.Links", "Le déroulé https://pad.example/atelier"))).Code.ShouldBe(302);
        // The same form again: nothing twice.
        (await trainer.Send(page, "form.form-grid", ("Form.Level", "Autonomous"), ("Form.Text", "Encore"), ("Form.On", "2026-11-20"))).Code.ShouldBe(302);
        (await trainer.Send(await trainer.Get(series), "form.form-grid", ("Form.Level", "UnderWay"), ("Form.Text", "Laisse faire plus longtemps."), ("Form.On", "2026-11-24"))).Code.ShouldBe(302);

        var now = await trainer.Get(series);
        now.Page.QuerySelectorAll("li.seen b").Select(one => one.TextContent).ShouldBe(["en cours", "débutant"]);
        now.Page.QuerySelector("li.seen a[href='https://pad.example/atelier']")!.TextContent.ShouldBe("Le déroulé");
        var standing = await trainer.Get(CurriculumLinks.Standing(known.Ain, marie.PersonId));
        standing.Page.QuerySelectorAll("td[data-voice=Trainer] div").Single().TextContent.ShouldContain("1 de plus");

        (await trainer.Press(now, "li.seen:first-child button[form=withdraw]")).Code.ShouldBe(302);
        now = await trainer.Get(series);
        now.Page.QuerySelectorAll("li.seen b").Select(one => one.TextContent).ShouldBe(["débutant"]);
        now.Text.ShouldContain("Retirée par");
        now.Text.ShouldNotContain("Laisse faire plus longtemps");
        (await host.As(Cast.Trainer, new ListObservations(known.Ain, marie.PersonId))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_peer_brings_the_workshop_and_reads_only_what_they_wrote()
    {
        var known = await Known.Of(host);
        var other = await AnyTrainee(known, 4);
        await Observe(Cast.Trainer, other.PersonId, ObservingVoice.Trainer, ObservedLevel.UnderWay, "Ce que seul le formateur a vu.");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var series = CurriculumLinks.Seen(known.Ain, other.PersonId, known.Node);
        var page = await fatou.Get(series);
        page.Text.ShouldNotContain("seul le formateur");
        var refused = await fatou.Send(page, "form.form-grid", ("Form.Level", "Autonomous"), ("Form.Text", "A tenu l’atelier."));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Form_Workshop-error").ShouldNotBeNull();
        (await fatou.Send(page, "form.form-grid", ("Form.Level", "Autonomous"), ("Form.Text", "A tenu l’atelier."), ("Form.Workshop", known.Held.ToString()))).Code.ShouldBe(302);
        page = await fatou.Get(series);
        page.Page.QuerySelectorAll("li.seen").Length.ShouldBe(1);
        page.Page.QuerySelector($"li.seen a[href='{CurriculumLinks.Workshop(known.Ain, known.Held)}']").ShouldNotBeNull();
        (await fatou.Get(CurriculumLinks.Standing(known.Ain, other.PersonId) + "?handler=Csv")).Text.ShouldNotContain("seul le formateur");
        (await host.As(Cast.Trainee, new ListObservations(known.Ain, null))).ShouldAllBe(one => one.Person == known.Fatou || one.By == known.Fatou);
        // Nobody takes a voice that is not theirs, and nobody of another promo takes any.
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, Seen(known, other.PersonId, ObservingVoice.Trainer, ObservedLevel.Autonomous)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, Seen(known, other.PersonId, ObservingVoice.Peer, ObservedLevel.Autonomous) with { By = other.PersonId }));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, Seen(known, other.PersonId, ObservingVoice.Peer, ObservedLevel.Autonomous)));
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainer, Seen(known, other.PersonId, ObservingVoice.Trainer, ObservedLevel.Autonomous) with { Competence = Guid.NewGuid() }));
    }

    [Fact]
    public async Task A_trainer_decides_on_grounds_and_decides_anew_and_both_stay()
    {
        var known = await Known.Of(host);
        var other = await AnyTrainee(known, 5);
        var seen = await Observe(Cast.Trainer, other.PersonId, ObservingVoice.Trainer, ObservedLevel.Autonomous, "Seule devant le groupe.");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var series = CurriculumLinks.Seen(known.Ain, other.PersonId, known.Node);
        (await trainer.Send(await trainer.Get(series + "/decide"), "form.form-grid", ("Form.Outcome", "Acquired"))).Code.ShouldBe(422);
        (await trainer.Send(await trainer.Get(series + "/decide"), "form.form-grid", ("Form.Outcome", "SeeAgain"), ("Form.Grounds", "Une seule fois."))).Code.ShouldBe(302);
        (await trainer.Send(await trainer.Get(series + "/decide"), "form.form-grid", ("Form.Outcome", "Acquired"), ("Form.Grounds", "Vue deux fois."), ("Form.RestsOn", seen.ToString()))).Code.ShouldBe(302);

        var page = await trainer.Get(series);
        page.Page.QuerySelectorAll("section[aria-labelledby=decided] li b").Select(one => one.TextContent).ShouldBe(["acquise", "à revoir"]);
        page.Page.QuerySelectorAll($"a[href='#o-{seen}']").Length.ShouldBe(1);
        page.Page.QuerySelector("button[form=withdraw]").ShouldBeNull();
        (await host.Read(db => db.Set<CompetenceDecision>().CountAsync(one => one.PersonId == other.PersonId))).ShouldBe(2);
        // Who was decided on reads it; another trainee does not.
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(series)).Text.ShouldNotContain("Vue deux fois");
        (await fatou.Get(series + "/decide")).Code.ShouldBe(403);
    }

    [Fact]
    public async Task Who_is_erased_takes_what_was_seen_of_them_and_leaves_what_they_saw_without_their_name()
    {
        using var alone = new CastHost();
        var known = await Known.Of(alone);
        var ana = (await alone.AsHouse(new ListMembers(known.Ain))).First(one => one.Role == Role.Trainee && one.PersonId != known.Fatou).PersonId;
        var seen = Seen(known, known.Fatou, ObservingVoice.Trainer, ObservedLevel.Autonomous);
        await alone.As(Cast.Trainer, seen);
        await alone.As(Cast.Trainer, new DecideCompetence { Id = Guid.CreateVersion7(), Cohort = known.Ain, Person = known.Fatou, Node = known.Node, Outcome = CompetenceOutcome.Acquired, Grounds = "Vue.", RestsOn = [seen.Id] });
        await alone.As(Cast.Trainee, Seen(known, ana, ObservingVoice.Peer, ObservedLevel.UnderWay));
        await alone.As(Cast.Trainee, new SavePositioning { Cohort = known.Ain, Version = SavePositioning.None, Share = true, Lines = { [known.Node] = new SavePositioning.Line { Level = ObservedLevel.Beginner, Words = "Encore" } } });

        await alone.As(Cast.Trainee, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee, Password = Cast.Password });
        (await alone.Read(db => db.Set<Observation>().Select(one => new { one.PersonId, one.ByName }).ToListAsync())).ShouldBe([new { PersonId = ana, ByName = Leaving.Nobody }]);
        (await alone.Read(db => db.Set<CompetenceDecision>().CountAsync())).ShouldBe(0);
        (await alone.Read(db => db.Set<Positioning>().CountAsync())).ShouldBe(0);
    }

    private static bool Mixes(string text) => Regex.IsMatch(text, @"moyenne|average|mean\b|score|global|synth|%|\bnote\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static Observe Seen(Known known, Guid person, ObservingVoice voice, ObservedLevel level, string text = "Vu ce jour-là.") =>
        new(Guid.CreateVersion7(), known.Ain, person, known.Node, voice, FakeClock.Today, level, text, [new EvidenceLink("L’atelier", CurriculumLinks.Workshop(known.Ain, known.Held))]);

    private async Task<Guid> Observe(string email, Guid person, ObservingVoice voice, ObservedLevel level, string text = "Vu ce jour-là.")
    {
        var seen = Seen(await Known.Of(host), person, voice, level, text);
        await host.As(email, seen);
        return seen.Id;
    }

    private Task<string> Email(MemberCard member) => host.Read(db => db.Set<Person>().Where(one => one.Id == member.PersonId).Select(one => one.Email!).SingleAsync());

    private async Task<MemberCard> AnyTrainee(Known known, int index) =>
        (await host.AsHouse(new ListMembers(known.Ain))).Where(one => one.Role == Role.Trainee && one.PersonId != known.Fatou).ElementAt(index);
}
