using Cohort.Attendance.Model.Sheets;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class LinkTests
{
    [Fact]
    public async Task A_link_of_ones_own_signs_without_signing_in_once_and_made_opened_and_signed_are_told_apart()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await trainer.Send(await trainer.Get(room.Sheet), "#links");
        var letter = (await host.MailTo(Cast.Trainee))[^1];
        letter.Path.ShouldStartWith("/sign/link/");
        (await trainer.Get(room.Sheet)).Text.ShouldNotContain(letter.Path.Split('/')[^1]);
        using var fatou = Visitor.Of(host);
        var page = await fatou.Get(letter.Path);
        (await room.Signed()).ShouldBeEmpty();
        var link = await host.Read(db => db.Set<SignLink>().AsNoTracking().SingleAsync(one => one.PersonId == room.Fatou));
        (link.OpenedAt, link.UsedAt).ShouldBe((host.Clock.GetUtcNow().UtcDateTime, null));
        (await trainer.Get(room.Sheet)).Page.Body!.TextContent.ShouldContain("ouvert à 9\u00a0h\u00a031");
        (await fatou.Send(page, "#sign")).Code.ShouldBe(302);
        (await fatou.Send(page, "#sign")).Code.ShouldBe(302);
        (await room.Signed()).ShouldHaveSingleItem().Means.ShouldBe(Means.Link);
        (await fatou.Get(letter.Path)).Page.QuerySelector("#sign").ShouldBeNull();
        (await trainer.Get(room.Sheet)).Page.Body!.TextContent.ShouldContain("signé à 9\u00a0h\u00a031");
    }

    [Fact]
    public async Task A_link_dies_with_the_hours_of_signing_opens_no_other_page_and_a_guessed_one_opens_nothing()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await trainer.Send(await trainer.Get(room.Sheet), "#links");
        var path = (await host.MailTo(Cast.Trainee))[^1].Path;
        using var fatou = Visitor.Of(host);
        var page = await fatou.Get(path);
        (await fatou.Get(room.Sheet)).Code.ShouldBe(302);
        (await fatou.Get("/sign/link/0000")).Page.QuerySelector("#sign").ShouldBeNull();
        host.Clock.Pass(TimeSpan.FromHours(6));
        (await fatou.Send(page, "#sign")).Code.ShouldBe(422);
        (await fatou.Get(path)).Page.QuerySelector("#sign").ShouldBeNull();
        (await room.Signed()).ShouldBeEmpty();
    }
}
