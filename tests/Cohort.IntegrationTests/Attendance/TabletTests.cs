using Cohort.Attendance.Model.Sheets;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class TabletTests
{
    [Fact]
    public async Task The_tablet_ends_the_trainers_session_opens_one_sheet_only_and_goes_round()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var tablet = await Visitor.SignedIn(host, Cast.Trainer);
        var gone = await tablet.Send(await tablet.Get(room.Sheet), "#tablet");
        gone.Location.ShouldBe("/tablet");
        // Nothing else opens.
        (await tablet.Get(room.Sheet)).Location!.ShouldContain("/sign-in");
        (await tablet.Get($"/promos/{room.Cohort}/today")).Location!.ShouldContain("/sign-in");
        var names = await tablet.Get("/tablet");
        names.Page.QuerySelector($"a[href='/tablet/{room.Fatou}']").ShouldNotBeNull();
        var mine = await tablet.Get($"/tablet/{room.Fatou}");
        var done = await tablet.Send(mine, "#sign");
        (await tablet.Follow(done)).Text.ShouldContain("Merci, Fatou");
        (await tablet.Get($"/tablet/{room.Fatou}")).Location.ShouldBe("/tablet");
        (await tablet.Get($"/tablet/{Guid.NewGuid()}")).Code.ShouldBe(404);
        (await room.Signed()).ShouldHaveSingleItem().Means.ShouldBe(Means.Tablet);
        var end = await tablet.Send(await tablet.Get("/tablet"), "#end");
        end.Location!.ShouldStartWith("/sign-in?back=/promos/");
        (await tablet.Get("/tablet")).Page.QuerySelector(".tablet-names").ShouldBeNull();
        (await host.Read(db => db.Set<TabletPass>().SingleAsync())).EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_tablet_ends_with_the_hours_of_signing_and_without_its_cookie_there_is_nothing()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var tablet = await Visitor.SignedIn(host, Cast.Trainer);
        await tablet.Send(await tablet.Get(room.Sheet), "#tablet");
        var mine = await tablet.Get($"/tablet/{room.Fatou}");
        host.Clock.Pass(TimeSpan.FromHours(6));
        (await tablet.Send(mine, "#sign")).Code.ShouldBe(404);
        using var other = Visitor.Of(host);
        (await other.Get($"/tablet/{room.Fatou}")).Code.ShouldBe(404);
        (await room.Signed()).ShouldBeEmpty();
    }
}
