using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class SealTests
{
    [Fact]
    public async Task A_morning_is_declared_in_one_act_sealed_after_being_asked_twice_and_corrected_by_a_line_of_its_own()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await fatou.Send(await fatou.Get(room.Sheet), "#sign");
        await Ready(room, trainer);
        var asked = await trainer.Get(room.Sheet + "?ask=seal");
        asked.Page.QuerySelector("[data-check=Unsigned]").ShouldNotBeNull();
        // With warnings the tick is asked for.
        (await trainer.Send(asked, "#seal")).Code.ShouldBe(422);
        (await trainer.Send(asked, "#seal", ("Seal.HaveRead", "true"))).Code.ShouldBe(302);
        (await trainer.Send(asked, "#seal", ("Seal.HaveRead", "true"))).Code.ShouldBe(302);
        var link = await host.Read(db => db.Set<ChainLink>().AsNoTracking().SingleAsync());
        var content = Chained.Read<SheetContent>(link.Content)!;
        content.Warnings.ShouldContain("Unsigned");
        content.Lines.Single(one => one.Person == room.Fatou).Mark.ShouldBe(Mark.Signed);
        content.Lines.ShouldAllBe(one => Chained.Holds(one) && one.Mark != Mark.Missing);
        var page = await trainer.Get(room.Sheet);
        page.Said(".written-hash code").ShouldBe(link.Hash);
        page.Page.QuerySelector("#touched").ShouldBeNull();
        (await fatou.Get(room.Sheet)).Page.QuerySelectorAll("li[id^=p-]").Length.ShouldBe(1);

        var form = $"#correct-{room.Fatou}";
        (await trainer.Send(page, form, ("Correct.Mark", "Absent"))).Code.ShouldBe(422);
        (await trainer.Send(page, form, ("Correct.Mark", "Absent"), ("Correct.Why", "Signée par une autre personne"))).Code.ShouldBe(302);
        // A form that was read before the other correction changes nothing.
        (await trainer.Send(page, form, ("Correct.Mark", "Declared"), ("Correct.Why", "Non"))).Code.ShouldBe(422);
        var row = await host.Read(db => db.Set<SealedLine>().AsNoTracking().SingleAsync(one => one.PersonId == room.Fatou));
        (row.Mark, row.Minutes, row.CorrectedIn).ShouldBe((Mark.Absent, 0, 2));
        var correction = Chained.Read<CorrectionContent>((await host.Read(db => db.Set<ChainLink>().AsNoTracking().SingleAsync(one => one.Number == 2))).Content)!;
        (correction.Before.Mark, correction.After.Mark, correction.Sheet).ShouldBe((Mark.Signed, Mark.Absent, 1));
        (await fatou.Get(room.Sheet)).Text.ShouldContain("Signée par une autre personne");
    }

    [Fact]
    public async Task Whoever_came_and_was_not_expected_is_named_by_a_correction_and_the_rows_still_repeat_the_register()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var room = await Room.Of(host);
        await ClosedSheets.Close(host, known, new HalfDayCard(FakeClock.Today, DayPart.Morning, HalfDayKind.Centre), ClosedSheets.Usual);
        var late = new Person("tardif@exemple.example", "Zoé", "Tardif", "fr", host.Clock.GetUtcNow().UtcDateTime);
        await host.Read(async db =>
        {
            db.AddRange(late, new Membership(late.Id, room.Cohort, Role.Trainee, late.Id, host.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(room.Sheet);
        page.Said("#not-named")!.ShouldContain("Zoé Tardif");
        (await trainer.Send(page, $"#correct-{late.Id}", ("Correct.Mark", "Signed"), ("Correct.Minutes", "210"), ("Correct.Why", "Là"))).Code.ShouldBe(422, "nobody signs afterwards");
        (await trainer.Send(page, $"#correct-{late.Id}", ("Correct.Mark", "Declared"), ("Correct.Minutes", "120"), ("Correct.Why", "Venue sans être attendue"))).Code.ShouldBe(302);
        page = await trainer.Get(room.Sheet);
        page.Said($"#p-{late.Id}")!.ShouldContain("Venue sans être attendue");
        (page.Said("#not-named") ?? "").ShouldNotContain("Zoé");
        await trainer.Send(page, $"#correct-{late.Id}", ("Correct.Mark", "Declared"), ("Correct.Minutes", "60"), ("Correct.Why", "Partie tôt"));
        var rows = await host.Read(db => db.Set<SealedLine>().AsNoTracking().ToListAsync());
        rows.Single(one => one.PersonId == late.Id).Minutes.ShouldBe(60);
        var links = (await host.Read(db => db.Set<ChainLink>().AsNoTracking().OrderBy(one => one.Number).ToListAsync())).ConvertAll(RegisterLink.Of);
        Repeated.Faults(links, rows).ShouldBeEmpty();
        rows.Single(one => one.PersonId == late.Id).Minutes = 210;
        Repeated.Faults(links, rows).ShouldHaveSingleItem().ShouldContain("Tardif");
    }

    [Fact]
    public async Task An_empty_cell_is_not_sealed_and_a_trainee_neither_says_nor_seals()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        await trainer.Send(await trainer.Get(room.Sheet), "#counter");
        var asked = await trainer.Get(room.Sheet + "?ask=seal");
        (await trainer.Send(asked, "#seal", ("Seal.HaveRead", "true"))).Text.ShouldContain("est vide");
        var token = Visitor.Token(await fatou.Get("/sign"));
        foreach (var handler in new[] { "Say", "Others", "Hours", "Seal", "Correct" })
        {
            (await fatou.Post($"{room.Sheet}?handler={handler}", new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["Say.Person"] = $"{room.Fatou}",
                ["Others.People"] = $"{room.Fatou}",
                ["Hours.Starts"] = "09:00",
                ["Hours.Ends"] = "12:00",
                ["Correct.Why"] = "Oui",
                ["Correct.Mark"] = "Declared",
            })).Code.ShouldBe(403, handler);
        }

        (await host.Read(db => db.Set<ChainLink>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_signature_and_a_seal_at_once_lose_nothing_and_two_seals_make_one_number()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var mine = await fatou.Get(room.Sheet);
        await Ready(room, trainer);
        var asked = await trainer.Get(room.Sheet + "?ask=seal");
        var race = await Task.WhenAll(
            Task.Run(() => fatou.Send(mine, "#sign")),
            Task.Run(() => trainer.Send(asked, "#seal", ("Seal.HaveRead", "true"))),
            Task.Run(() => trainer.Send(asked, "#seal", ("Seal.HaveRead", "true"))));
        var signed = (await room.Signed()).Any(one => one.PersonId == room.Fatou);
        signed.ShouldBe(race[0].Code == 302);
        var links = await host.Read(db => db.Set<ChainLink>().AsNoTracking().ToListAsync());
        links.Count.ShouldBeLessThanOrEqualTo(1);
        // Either the signature came first, and the seal was refused; or it came too late, and was refused itself.
        (links.Count == 0).ShouldBe(signed);
        (race[1].Code, race[2].Code).ShouldBe(signed ? (422, 422) : (302, 302));
    }

    /// <summary>All the others are declared there, and who leads counter-signed.</summary>
    private static async Task Ready(Room room, Visitor trainer)
    {
        var page = await trainer.Get(room.Sheet + "?ask=there");
        (await trainer.Send(page, "#others")).Code.ShouldBe(302);
        (await trainer.Send(await trainer.Get(room.Sheet), "#counter")).Code.ShouldBe(302);
    }
}
