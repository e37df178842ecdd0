using Cohort.Attendance.Model.Sheets;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class DeskTests
{
    [Fact]
    public async Task Who_steers_says_late_absent_and_the_hours_and_the_trainee_reads_what_was_said_of_them()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(room.Sheet);
        var form = $"#say-{room.Fatou}";
        var refused = await trainer.Send(page, form, ("Say.Said", "Declared"), ("Say.Arrived", "11:00"), ("Say.Left", "10:00"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Say_Left[aria-invalid=true]").ShouldNotBeNull();
        (await trainer.Send(page, form, ("Say.Said", "Absent"), ("Say.IsJustified", "true"), ("Say.PaperSeen", "true"))).Code.ShouldBe(302);
        (await trainer.Send(page, "#lasted", ("Hours.Starts", "09:10"), ("Hours.Ends", "09:00"))).Code.ShouldBe(422);
        (await trainer.Send(page, "#lasted", ("Hours.Starts", "09:10"), ("Hours.Ends", "12:20"))).Code.ShouldBe(302);
        var entry = await host.Read(db => db.Set<SheetEntry>().AsNoTracking().SingleAsync());
        (entry.Said, entry.IsJustified, entry.SeenOn).ShouldBe((Said.Absent, true, FakeClock.Today));
        var sheet = await room.Row();
        (sheet.StartsAt, sheet.EndsAt).ShouldBe((550, 740));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(room.Sheet)).Text.ShouldContain("justificatif vu par");
    }
}
