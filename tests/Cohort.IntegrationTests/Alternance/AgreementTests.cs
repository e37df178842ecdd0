using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Pages.Alternance.Agreement;
using Cohort.Alternance.Pages.Alternance.Calendar;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

public sealed class AgreementTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task What_is_not_practised_there_is_an_answer_and_no_objective()
    {
        var known = await Known.Of(host);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}/agreement";
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var (mine, theirs) = (await trainee.Get($"{here}/objectives"), await trainer.Get($"{here}/objectives"));
        (await trainee.Send(mine, "#aims", ("Form.Lines[4].Practice", "NotHere"), ("Form.Lines[4].IsChosen", "true"))).Code.ShouldBe(422);
        (await trainee.Send(mine, "#aims", ("Form.Lines[4].Words", "Sans réponse"))).Code.ShouldBe(422);
        (await trainee.Send(mine, "#aims", ("Form.Lines[4].Practice", "NotHere"), ("Form.Lines[4].Words", "Personne ne le fait"))).Code.ShouldBe(302);
        (await trainee.Get(here)).Text.ShouldContain("Personne ne le fait");

        // Read before: both are shown, a second press saves over.
        var behind = await trainer.Send(theirs, "#aims", ("Form.Lines[4].Practice", "Yes"), ("Form.Lines[4].IsChosen", "true"));
        behind.Code.ShouldBe(422);
        behind.Page.QuerySelector(".plate")!.TextContent.ShouldContain("Personne ne le fait");
        (await trainer.Send(behind, "#aims")).Code.ShouldBe(302);
        (await host.As(Cast.Tutor, new GetAgreement(known.Ain, known.Fatou))).Lines[4].IsChosen.ShouldBeTrue();
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainer, new SaveAgreement { Cohort = known.Ain, Person = known.Fatou, Lines = [new() { Node = known.Ain, Practice = Practice.Yes }] }));
    }

    [Fact]
    public async Task Missions_are_written_by_the_three_and_dropped_with_a_word()
    {
        var known = await Known.Of(host);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}";
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await trainee.Get($"{here}/missions/edit");
        (await trainee.Send(page, "#mission", ("Form.Title", ""))).Code.ShouldBe(422);
        (await trainee.Send(page, "#mission", ("Form.Title", "Un café des aidants"), ("Form.From", "2026-12-01"), ("Form.Until", "2026-11-01"))).Code.ShouldBe(422);
        (await trainee.Send(page, "#mission", ("Form.Title", "Un café des aidants"), ("Form.Touched", known.Node.ToString()))).Code.ShouldBe(302);
        (await trainee.Send(page, "#mission", ("Form.Title", "Un café des aidants"))).Code.ShouldBe(302);
        var made = (await host.As(Cast.Tutor, new GetAgreement(known.Ain, known.Fatou))).Missions.Single(one => one.Mission.Title == "Un café des aidants");
        made.Touched.Single().NodeId.ShouldBe(known.Node);

        // The tutor says how it goes; the trainee, who read before, sees it.
        var open = await trainee.Get($"{here}/missions/edit/{made.Mission.Id}");
        var form = await host.As(Cast.Tutor, new GetMission(known.Ain, known.Fatou, made.Mission.Id));
        (form.Cohort, form.Person, form.Went, form.State) = (known.Ain, known.Fatou, "Six personnes", MissionState.UnderWay);
        await host.As(Cast.Tutor, form);
        var behind = await trainee.Send(open, "#mission", ("Form.State", "Dropped"), ("Form.Went", "La salle est prise"));
        behind.Code.ShouldBe(422);
        behind.Page.QuerySelector(".plate")!.TextContent.ShouldContain("Six personnes");
        (await trainee.Send(behind, "#mission", ("Form.Went", ""))).Code.ShouldBe(422);
        (await trainee.Send(behind, "#mission")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Mission>().SingleAsync(one => one.Id == made.Mission.Id))).State.ShouldBe(MissionState.Dropped);

        var other = (await host.AsHouse(new ListMembers(known.Ain))).First(one => one.Role == Role.Trainee && one.PersonId != known.Fatou && one.GivenName != "Gaël").PersonId;
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Tutor, new SaveMission { Cohort = known.Ain, Person = other, Id = Guid.CreateVersion7(), Title = "Ailleurs" }));
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainer, new SaveMission { Cohort = known.Ain, Person = other, Id = made.Mission.Id, Version = 0, Title = "La sienne" }));
    }

    [Fact]
    public async Task Back_at_the_centre_Today_asks_how_the_missions_went()
    {
        using var back = new CastHost();
        var known = await Known.Of(back);
        await back.As(Cast.Trainer, new SayDays { Cohort = known.Ain, Person = known.Fatou, From = FakeClock.Today.AddDays(-4), Until = FakeClock.Today.AddDays(-1), Kind = HalfDayKind.Structure });
        await back.As(Cast.Trainer, new SayDays { Cohort = known.Ain, Person = known.Fatou, From = FakeClock.Today, Kind = HalfDayKind.Centre });
        using var trainee = await Visitor.SignedIn(back, Cast.Trainee);
        var today = await trainee.Get($"/promos/{known.Ain}/today");
        today.Page.QuerySelector("#back").ShouldNotBeNull();
        today.Page.QuerySelectorAll("a[href*='/missions/edit/']").Length.ShouldBe(1);
        await back.As(Cast.Trainer, new SayDays { Cohort = known.Ain, Person = known.Fatou, From = FakeClock.Today, Kind = HalfDayKind.Structure });
        (await trainee.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#back").ShouldBeNull();
    }
}
