using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Cohorts.Pages.Cohorts.Expectations;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts.Opening;

/// <summary>What one expects, read again half-way and at the end.</summary>
public sealed class ExpectationRoundTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Half_way_each_says_what_became_of_their_own_and_the_group_reads_it()
    {
        var known = await Known.Of(host);
        var promo = await host.AsHouse(new GetPromo(known.Ain));
        var path = CohortsLinks.Expectations(known.Ain);
        var middle = promo.StartsOn.AddDays((promo.EndsOn.DayNumber - promo.StartsOn.DayNumber) / 2);
        if (FakeClock.Today < middle)
        {
            await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new SayOutcome { Cohort = known.Ain, Outcome = Outcome.Kept }));
            host.Clock.Pass(TimeSpan.FromDays(middle.DayNumber - FakeClock.Today.DayNumber));
        }

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        var page = await fatou.Get(path);
        (await fatou.Send(page, "form.plate", ("Form.Word", "rien choisi"))).Code.ShouldBe(422);
        (await fatou.Send(page, "form.plate", ("Form.Outcome", "Kept"), ("Form.Word", ""))).Code.ShouldBe(302);
        (await fatou.Send(await fatou.Get(path), "form.plate", ("Form.Outcome", "Partly"), ("Form.Word", "J’ose, un peu."))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<ExpectationWord>().SingleAsync(one => one.PersonId == known.Fatou))).Outcome.ShouldBe(Outcome.Partly);

        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var read = await camille.Get(path);
        read.Page.QuerySelector("#shape-HalfWay")!.ParentElement!.QuerySelectorAll(".shape b").Select(one => one.TextContent).ShouldBe(["0", "1", "0"]);
        read.Page.QuerySelector(".facts")!.TextContent.ShouldContain("J’ose, un peu.");
        var first = await camille.Get(path + "/round");
        var next = await camille.Get(path + "/round" + first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        next.Said("h1").ShouldNotBe(first.Said("h1"));
        (await camille.Get(path + "/round?at=9999")).Page.QuerySelector("a[rel=next]").ShouldBeNull();
        foreach (var email in new[] { Cast.Tutor, Cast.Alumnus, Cast.Coordinator })
            await Should.ThrowAsync<Forbidden>(() => host.As(email, new SayOutcome { Cohort = known.Ain, Outcome = Outcome.Kept }));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new GetExpectations(known.Ain)));
    }
}
