using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Cohorts.Pages.Cohorts.CheckIns;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts.Opening;

/// <summary>How one is in the morning: one tap, a sky without names, and after some days only counts.</summary>
public sealed class CheckInTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task One_tap_on_Today_then_a_word_and_the_group_sees_its_sky_without_names()
    {
        var known = await Known.Of(host);
        host.Clock.Pass(TimeSpan.FromDays(1));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var page = CohortsLinks.CheckIn(known.Ain);
        var said = await fatou.Press(await fatou.Get($"/promos/{known.Ain}/today"), "button[name='Form.Weather'][value='Rain']");
        (said.Code, said.Location).ShouldBe((302, page));
        // Changed while the day lasts: still one row.
        (await fatou.Press(await fatou.Get(page), "button[name='Form.Weather'][value='Storm']")).Code.ShouldBe(302);
        (await fatou.Send(await fatou.Get(page), "form.plate", ("More.Word", "<b>mal dormi</b>"))).Code.ShouldBe(302);
        (await fatou.Send(await fatou.Get(page), "form.plate", ("More.Word", new string('x', 61)))).Code.ShouldBe(422);
        var early = await camille.Get(page);
        early.Page.QuerySelector(".sky").ShouldBeNull();
        early.Text.ShouldNotContain("mal dormi");

        foreach (var email in new[] { "aicha@demo.example", "dimitri@demo.example" })
            await host.As(email, new SayWeather { Cohort = known.Ain, Weather = Weather.Sun });
        await host.As("aicha@demo.example", new AddWord { Cohort = known.Ain, Word = "en forme", IsNamed = true });
        foreach (var path in new[] { page, page + "/wall" })
        {
            var sky = await camille.Get(path);
            sky.Page.QuerySelectorAll(".sky b").Select(one => one.TextContent).ShouldBe(["1", "0", "0", "0", "2"]);
            var words = sky.Page.QuerySelector(".sky-words")!;
            words.TextContent.ShouldContain("<b>mal dormi</b>");
            words.TextContent.ShouldContain("Aïcha");
            words.TextContent.ShouldNotContain("Fatou");
        }

        (await camille.Get(page + "/wall")).Text.ShouldContain("http-equiv=\"refresh\"");
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("button[name='Form.Weather']").ShouldBeNull();
    }

    [Fact]
    public async Task After_the_delay_only_counts_stay_and_a_day_of_two_leaves_nothing()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new SayWeather { Cohort = known.Ain, Weather = Weather.Storm });
        host.Clock.Pass(TimeSpan.FromDays(1));
        await host.As(Cast.Trainee, new SayWeather { Cohort = known.Ain, Weather = Weather.Sun });
        host.Clock.Pass(TimeSpan.FromDays(1));
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var path = CohortsLinks.Sky(known.Ain);
        var before = (await camille.Get(path)).Page.QuerySelectorAll("tbody tr").Select(one => one.TextContent).ToList();
        (await host.Run("EraseCheckIns")).ShouldBe(0);

        host.Clock.Pass(TimeSpan.FromDays(7));
        // The six of the first day, and the one of the second, of whom nothing stays.
        (await host.Run("EraseCheckIns")).ShouldBe(7);
        (await host.Run("EraseCheckIns")).ShouldBe(0);
        (await host.Read(db => db.Set<CheckIn>().CountAsync())).ShouldBe(0);
        var day = await host.Read(db => db.Set<CheckInDay>().SingleAsync(one => one.PromoId == known.Ain && one.Date == FakeClock.Today));
        (day.Counts.All, day.Counts[Weather.Storm]).ShouldBe((6, 1));
        (await host.Read(db => db.Set<CheckInDay>().AnyAsync(one => one.Date == FakeClock.Today.AddDays(1)))).ShouldBeFalse();
        var after = await camille.Get(path);
        after.Page.QuerySelectorAll("tbody tr").Select(one => one.TextContent).ShouldBe(before);
        after.Page.QuerySelector("svg polyline").ShouldNotBeNull();
    }

    [Fact]
    public async Task Tutors_alumni_coordinators_and_strangers_say_nothing_and_one_s_own_is_exported()
    {
        var known = await Known.Of(host);
        var say = new SayWeather { Cohort = known.Ain, Weather = Weather.Sun };
        foreach (var email in new[] { Cast.Tutor, Cast.Alumnus, Cast.Coordinator })
            await Should.ThrowAsync<Forbidden>(() => host.As(email, say));
        await Should.ThrowAsync<NotFound>(() => host.As("solene@demo.example", say));
        foreach (var email in new[] { Cast.Tutor, Cast.Alumnus })
            await Should.ThrowAsync<Forbidden>(() => host.As(email, new GetSky(known.Ain)));
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#opening").ShouldBeNull();
        (await host.As(Cast.Coordinator, new GetSky(known.Ain))).MaySay.ShouldBeFalse();
    }
}
