using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class SignTests
{
    [Fact]
    public async Task A_trainee_signs_the_morning_from_Today_in_two_taps_once()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var today = await fatou.Get($"/promos/{room.Cohort}/today");
        var link = today.Page.QuerySelector("a.btn-primary[href$='/morning#mine']")!.GetAttribute("href")!;
        link.ShouldBe(room.Sheet + "#mine");
        var page = await fatou.Get(room.Sheet);
        (await fatou.Send(page, "#sign", ("Form.Stroke", "1,1 20,30;40,50"))).Code.ShouldBe(302);
        (await fatou.Send(page, "#sign")).Code.ShouldBe(302);
        var signed = (await room.Signed()).ShouldHaveSingleItem();
        (signed.PersonId, signed.As, signed.Means, signed.Stroke).ShouldBe((room.Fatou, Place.Trainee, Means.Account, "1,1 20,30;40,50"));
        signed.Device.Length.ShouldBe(64);
        (await fatou.Get($"/promos/{room.Cohort}/today")).Said("#signing")!.ShouldNotBeNull();
        (await fatou.Get(room.Sheet)).Page.QuerySelector("#sign").ShouldBeNull();
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/promos/{room.Cohort}/today")).Text.ShouldContain("Ce matin, 1 sur ");
        (await trainer.Get(room.Sheet)).Page.QuerySelectorAll("svg.stroke polyline").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_signs_for_tomorrow_nor_with_what_is_no_stroke_nor_with_a_clock_that_runs_ahead()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(room.Sheet);
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = Visitor.Token(page), ["Form.Id"] = $"{Guid.CreateVersion7()}" };
        (await fatou.Post(AttendanceLinks.Sheet(room.Cohort, FakeClock.Today, afternoon: true), fields)).Text.ShouldContain("Il est trop tôt pour signer");
        (await fatou.Send(page, "#sign", ("Form.Stroke", "1,1\"/><script>"))).Code.ShouldBe(422);
        (await fatou.Send(page, "#sign", ("Form.OwnAt", "2026-11-24T08:50:00.000Z"))).Text.ShouldContain("avance");
        (await room.Signed()).ShouldBeEmpty();
        // Five minutes off, or made earlier without a network: taken, and marked as such.
        (await fatou.Send(page, "#sign", ("Form.OwnAt", "2026-11-24T08:36:00.000Z"))).Code.ShouldBe(302);
        (await room.Signed()).Single().OwnAt.ShouldBe(new DateTime(2026, 11, 24, 8, 36, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_whole_room_signs_at_once_a_sheet_that_nobody_opened_and_nobody_waits_for_nothing()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        var expected = (await host.As(Cast.Trainer, new GetSheet { Cohort = room.Cohort, Date = FakeClock.Today, Part = DayPart.Morning })).Facts.Lines.Select(one => one.Person).ToList();
        var emails = await host.Read(db => db.Set<Person>().Where(one => expected.Contains(one.Id)).Select(one => one.Email!).ToListAsync());
        emails.Count.ShouldBeGreaterThan(5);
        await Task.WhenAll(emails.Select(one => Task.Run(() => host.As(one, new SignSheet { Id = Guid.CreateVersion7(), Cohort = room.Cohort, Date = FakeClock.Today, Part = DayPart.Morning }))));
        (await room.Signed()).Count.ShouldBe(emails.Count);
    }

    [Fact]
    public async Task A_struck_signature_stays_readable_and_only_a_trainer_puts_it_back()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await fatou.Send(await fatou.Get(room.Sheet), "#sign");
        var page = await trainer.Get(room.Sheet);
        (await trainer.Send(page, "section[aria-labelledby=ways] details form")).Code.ShouldBe(422);
        await trainer.Send(page, "section[aria-labelledby=ways] details form", ("Strike.Why", "Fatou n’est pas dans la salle"));
        (await fatou.Get(room.Sheet)).Text.ShouldContain("Fatou n’est pas dans la salle");
        var token = Visitor.Token(await fatou.Get("/sign"));
        (await fatou.Post(room.Sheet, new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Form.Id"] = $"{Guid.CreateVersion7()}" })).Code.ShouldBe(422);
        var id = (await room.Signed()).Single().Id;
        (await fatou.Post(room.Sheet + "?handler=Strike", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Strike.Signature"] = $"{id}", ["Strike.Back"] = "true" })).Code.ShouldBe(403);
        await trainer.Send(await trainer.Get(room.Sheet), "form:has(input[name='Strike.Back'])");
        (await room.Signed()).Single().StruckAt.ShouldBeNull();
    }
}
