using Cohort.Attendance.Model.Sheets;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Attendance;

public sealed class RoomTests
{
    [Fact]
    public async Task Who_scans_the_code_signed_out_signs_in_comes_back_and_signs()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var code = await room.Show(trainer);
        var sheet = (await room.Row()).Id;
        (await trainer.Get(room.Sheet + "/room")).Page.QuerySelector("svg.room-qr path").ShouldNotBeNull();
        using var phone = Visitor.Of(host);
        var door = await phone.Get($"/sign/{sheet}/{code}");
        door.Location!.ShouldStartWith($"/sign-in?back=/sign/{sheet}/q");
        var signIn = await phone.Follow(door);
        // It takes a while to find the password: the code itself is long over.
        host.Clock.Pass(TimeSpan.FromMinutes(4));
        var back = await phone.Send(signIn, "form", ("Form.Email", Cast.Trainee), ("Form.Password", Cast.Password));
        var page = await phone.Follow(back);
        (await phone.Send(page, "#sign")).Code.ShouldBe(302);
        (await room.Signed()).Single().Means.ShouldBe(Means.Qr);
        (await trainer.Get(room.Sheet + "/room")).Said(".wall-list li")!.ShouldContain("Fatou");
    }

    [Fact]
    public async Task Who_types_the_six_digits_finds_their_own_half_day_and_wrong_ones_close_the_door()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var code = await room.Show(trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get("/sign");
        var found = await fatou.Send(page, "form", ("Form.Code", code[..3] + " " + code[3..]));
        await fatou.Send(await fatou.Follow(found), "#sign");
        (await room.Signed()).Single().Means.ShouldBe(Means.RoomCode);
        using var outsider = await Visitor.SignedIn(host, room.Outsider);
        page = await outsider.Get("/sign");
        (await outsider.Send(page, "form", ("Form.Code", code))).Code.ShouldBe(422);
        (await outsider.Get($"/sign/{(await room.Row()).Id}/{code}")).Code.ShouldBe(404);
        for (var count = 0; count < WrongCodes.Most; count++)
            await outsider.Send(page, "form", ("Form.Code", "000000"));
        (await outsider.Send(page, "form", ("Form.Code", "000000"))).Text.ShouldContain("attendez dix minutes");
    }

    [Fact]
    public async Task A_code_that_is_over_opens_nothing_and_who_comes_early_waits_for_the_page_to_turn_itself_on()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        host.Clock.Pass(TimeSpan.FromHours(-2));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var code = await room.Show(trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var early = await fatou.Send(await fatou.Get("/sign"), "form", ("Form.Code", code));
        var waiting = await fatou.Follow(early);
        waiting.Page.QuerySelector("#sign").ShouldBeNull();
        waiting.Page.QuerySelector("[data-again]").ShouldNotBeNull();
        host.Clock.Pass(TimeSpan.FromHours(1.1));
        (await fatou.Get(early.Location!)).Page.QuerySelector("#sign").ShouldNotBeNull();
        (await fatou.Get($"/sign/{(await room.Row()).Id}/{code}")).Page.QuerySelector("#sign").ShouldBeNull();
    }
}
