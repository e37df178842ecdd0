using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class RaceTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Of_several_who_move_the_same_workshop_at_once_one_does_and_the_others_are_told()
    {
        var known = await Known.Of(host);
        var people = new[] { Cast.Trainer, "yann@demo.example", Cast.Trainee, "idriss@demo.example" };
        var visitors = await Task.WhenAll(people.Select(one => Visitor.SignedIn(host, one)));
        var halves = new[] { "2026-12-07/Morning", "2026-12-07/Afternoon", "2026-12-08/Morning", "2026-12-08/Afternoon" };
        var pages = await Task.WhenAll(visitors.Select((one, index) => one.Get($"/promos/{known.Ain}/programme/move?Form.Id={known.Planned}&Form.Version={known.PlannedVersion}&Form.When={halves[index]}")));
        var answers = await Task.WhenAll(visitors.Select((one, index) => one.Send(pages[index], "form", ("Form.Anyway", "true"))));
        answers.Count(one => one.Code == 302).ShouldBe(1);
        answers.Count(one => one.Code == 422).ShouldBe(3);
        (await host.Read(db => db.Set<WorkshopSlot>().CountAsync(one => one.WorkshopId == known.Planned))).ShouldBe(1);
        (await host.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
        foreach (var visitor in visitors)
            visitor.Dispose();
    }

    [Fact]
    public async Task Twenty_people_who_propose_at_once_all_succeed()
    {
        var known = await Known.Of(host);
        var count = await host.Read(db => db.Set<Workshop>().CountAsync());
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var pages = new List<Answer>();
        for (var index = 0; index < 20; index++)
            pages.Add(await trainee.Get($"/promos/{known.Ain}/workshops/new"));
        var node = pages[0].Page.QuerySelector("input[name='Form.Touched']")!.GetAttribute("value")!;
        var answers = await Task.WhenAll(pages.Select((page, index) => trainee.Send(page, "form", ("Form.Title", $"Idée {index}"), ("Form.Touched", node))));
        answers.ShouldAllBe(one => one.Code == 302);
        (await host.Read(db => db.Set<Workshop>().CountAsync())).ShouldBe(count + 20);
    }
}
