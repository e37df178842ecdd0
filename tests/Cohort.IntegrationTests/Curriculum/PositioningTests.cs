using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class PositioningTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task It_is_private_until_it_is_shared_and_again_once_that_is_stopped()
    {
        var known = await Known.Of(host);
        var path = CurriculumLinks.Positioning(known.Ain);
        var (level, words) = ($"Form.Lines[{known.Node}].Level", $"Form.Lines[{known.Node}].Words");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#put-away").ShouldNotBeNull();
        var first = await fatou.Get(path);
        (await fatou.Send(first, "#positioning", (level, "UnderWay"), (words, "J’ai aidé trois personnes."))).Code.ShouldBe(302);
        (await fatou.Get(path)).Page.QuerySelector($"textarea[name='{words}']")!.TextContent.Trim().ShouldBe("J’ai aidé trois personnes.");
        (await Seen(known)).ShouldBeEmpty();
        // A page that was opened before says so, and keeps what was typed.
        var late = await fatou.Send(first, "#positioning", (level, "Beginner"), (words, "Autre onglet"));
        late.Code.ShouldBe(422);
        late.Page.QuerySelector($"textarea[name='{words}']")!.TextContent.Trim().ShouldBe("Autre onglet");

        var page = await fatou.Get(path);
        (await fatou.Press(page, "#share")).Code.ShouldBe(302);
        (await fatou.Press(page, "#share")).Code.ShouldBe(302);
        (await Seen(known)).Select(one => (one.Voice, one.Level, one.On, one.Text)).ShouldBe([(ObservingVoice.Self, ObservedLevel.UnderWay, FakeClock.Today, "J’ai aidé trois personnes.")]);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#put-away").ShouldBeNull();

        (await fatou.Send(await fatou.Get(path), "#positioning", (level, "Autonomous"))).Code.ShouldBe(302);
        (await Seen(known)).Count.ShouldBe(2);
        (await fatou.Send(await fatou.Get(path), "form.row-form")).Code.ShouldBe(302);
        (await fatou.Send(await fatou.Get(path), "#positioning", (level, "Beginner"), (words, "Un doute, pour moi."))).Code.ShouldBe(302);
        (await Seen(known)).Count.ShouldBe(2);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get(CurriculumLinks.Seen(known.Ain, known.Fatou, known.Node))).Text.ShouldNotContain("Un doute");
        (await trainer.Get(path)).Code.ShouldBe(403);
    }

    [Fact]
    public async Task The_group_s_shape_needs_five_who_share_and_names_nobody()
    {
        using var alone = new CastHost();
        var known = await (await Known.Of(alone)).WithLaunch(alone);
        var people = (await alone.AsHouse(new ListMembers(known.Ain))).Where(one => one.Role == Role.Trainee).Take(6).ToList();
        using var trainer = await Visitor.SignedIn(alone, Cast.Trainer);
        await Share(people.Take(4), 0);
        (await trainer.Get(CurriculumLinks.Launch(known.Ain, known.Launch))).Page.QuerySelector("#shape").ShouldBeNull();
        // A fifth who shares and says nothing makes no group of five.
        await Share(people.Skip(4).Take(1), 4);
        (await trainer.Get(CurriculumLinks.Launch(known.Ain, known.Launch))).Page.QuerySelector("#shape").ShouldBeNull();
        await Share(people.Skip(5), 6);
        var page = await trainer.Get(CurriculumLinks.Launch(known.Ain, known.Launch));
        var shape = page.Page.QuerySelector("section[aria-labelledby=shape]")!;
        var card = (await alone.AsHouse(new ListCompetences(known.Ain))).Single(one => one.NodeId == known.Node);
        shape.QuerySelectorAll("tbody tr").Single(one => one.QuerySelector(".mark")!.TextContent == card.Mark).QuerySelectorAll("td").Select(one => one.TextContent).ShouldBe(["3", "2", "0"]);
        people.Where(one => shape.TextContent.Contains(one.FamilyName, StringComparison.Ordinal)).ShouldBeEmpty();

        Task Share(IEnumerable<MemberCard> some, int from) => alone.Read(db =>
        {
            foreach (var (index, one) in some.Index())
            {
                var said = new Positioning(known.Ain, one.PersonId, DateTime.UnixEpoch);
                // The fifth does not know yet.
                said.Say(known.Node, from + index == 4 ? ObservedLevel.NotSeen : index % 2 == 0 ? ObservedLevel.Beginner : ObservedLevel.UnderWay, "");
                said.Share(DateTime.UnixEpoch);
                db.Add(said);
            }

            return db.SaveChangesAsync();
        });
    }

    private Task<List<Observation>> Seen(Known known) =>
        host.Read(db => db.Set<Observation>().AsNoTracking().Where(one => one.CohortId == known.Ain && one.PersonId == known.Fatou).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync());
}
