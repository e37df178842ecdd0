using Cohort.Alternance.Model.Centre;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

/// <summary>What a sealed sheet tells the others, and what is told of a half-day.</summary>
public sealed class ReachTests
{
    [Fact]
    public async Task Sealed_sheets_reach_the_hours_the_tutor_and_the_presence_of_each()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var people = await People(host);
        var count = 0;
        for (var more = 1; more > 0; count += more)
            more = await host.AsHouse(new SeedDemoAttendance(known.Ain, people));
        count.ShouldBeGreaterThan(10);
        (await host.AsHouse(new SeedDemoAttendance(known.Ain, people))).ShouldBe(0, "what is there is left alone");

        var lines = await host.Read(db => db.Set<SealedLine>().AsNoTracking().Where(one => one.CohortId == known.Ain && one.PersonId == known.Fatou).ToListAsync());
        (await host.Read(db => db.Set<SignedHalf>().Where(one => one.PersonId == known.Fatou).SumAsync(one => one.Minutes))).ShouldBe(lines.Sum(one => one.Minutes));
        (await host.Read(db => db.Set<CentrePresence>().CountAsync(one => one.PersonId == known.Fatou))).ShouldBe(lines.Count);
        (await host.Read(db => db.Set<ChainHead>().Select(one => one.Number).SingleAsync())).ShouldBe(count);
        (await host.Read(db => db.Set<Sheet>().CountAsync(one => one.CohortId == known.Ain && one.Number == null))).ShouldBe(2, "the latest two are for who tries");
        var all = await host.Read(db => db.Set<SealedLine>().AsNoTracking().Where(one => one.CohortId == known.Ain).ToListAsync());
        all.Select(one => one.Mark).Distinct().ShouldBe([Mark.Signed, Mark.Declared, Mark.Absent], ignoreOrder: true);

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/promos/{known.Ain}/coverage")).Said(".hoursbar")!.ShouldContain("Prouvé par les feuilles");
        (await trainer.Get(AttendanceLinks.Attendance(known.Ain))).Text.ShouldContain("2 demi-journées sont terminées et leurs feuilles ne sont pas closes");
        (await trainer.Get(AttendanceLinks.Attendance(known.Ain) + "?show=open")).Page.QuerySelectorAll(".folio .state-warn").Length.ShouldBe(2);
        (await trainer.Get(AttendanceLinks.Presence(known.Ain, known.Fatou))).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(lines.Count + 2);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get(AttendanceLinks.Attendance(known.Ain))).Text.ShouldContain("prévues au contrat");
        (await trainee.Get(AttendanceLinks.Presence(known.Ain, known.Fatou))).Code.ShouldBe(200);
        (await trainee.Get(AttendanceLinks.Presence(known.Ain, people["Gaël"]))).Code.ShouldBe(404, "nobody reads the presence of another");
        (await trainee.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/file")).Text.ShouldContain("prouvées par les feuilles");
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        var theirs = await tutor.Get($"/tutor/{known.Ain}/{known.Fatou}");
        theirs.Said("#presence").ShouldBe("Présence au centre");
        theirs.Said("section[aria-labelledby=presence]")!.ShouldNotContain("Rendez-vous");
        (await tutor.Get(AttendanceLinks.Presence(known.Ain, known.Fatou))).Code.ShouldBeOneOf(403, 404);
    }

    [Fact]
    public async Task A_notice_of_absence_goes_once_to_the_tutor_without_a_word_of_health()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (date, part) = (FakeClock.Today, "morning");
        (await Expected(host, known, date)).ShouldContain(known.Fatou);
        var address = $"/promos/{known.Ain}/attendance/people/{known.Fatou}/notice/{date:yyyy-MM-dd}/{part}";
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(address);
        page.Code.ShouldBe(200);
        var refused = await trainer.Send(page, "#notice", ("Form.Text", "Elle est malade ce matin."));
        refused.Code.ShouldBe(422);
        (await trainer.Send(refused, "#notice", ("Form.Text", "Appelez le 06 12 34 56 78."))).Code.ShouldBe(422);
        var text = "Fatou n’était pas là ce matin. Pouvez-vous nous dire si tout va bien pour son retour ?";
        (await trainer.Send(page, "#notice", ("Form.Text", text))).Code.ShouldBe(302);
        (await trainer.Send(page, "#notice", ("Form.Text", text))).Code.ShouldBe(302, "a double press changes nothing");
        (await host.Read(db => db.Set<AbsenceNotice>().Select(one => one.Text).ToListAsync())).ShouldBe([text]);
        (await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == MailRules.AbsenceNotice).Select(one => one.To).ToListAsync())).ShouldBe([Cast.Tutor]);
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "AbsenceNotice"))).ShouldBe(1);
        (await trainer.Get(AttendanceLinks.Presence(known.Ain, known.Fatou))).Text.ShouldContain("tout va bien pour son retour");
        (await trainer.Get(AttendanceLinks.Sheet(known.Ain, date, afternoon: false))).Said("#notices").ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_has_not_signed_is_told_and_who_has_is_not()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (date, expected) = (FakeClock.Today, await Expected(host, known, FakeClock.Today));
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Send(await trainee.Get(AttendanceLinks.Sheet(known.Ain, date, afternoon: false)), "#sign")).Code.ShouldBe(302);
        await host.Run("PlanSigning");
        await host.Run("RingReminders");
        var told = await Told(host, "SignNow");
        told.ShouldBe(expected.Where(one => one != known.Fatou), ignoreOrder: true);

        // The afternoon, in Paris: a little after the end of the morning.
        host.Clock.Pass(TimeSpan.FromHours(3.2));
        await host.Run("RingReminders");
        (await Told(host, "SheetUnsigned")).ShouldBe(expected.Where(one => one != known.Fatou), ignoreOrder: true);
        (await Told(host, "SheetOpen", "2026-11-24")).ShouldBeEmpty("the morning after is still to come");
        (await Told(host, "SheetOpen", "2026-11-23")).ShouldNotBeEmpty("that of yesterday is owed");
        host.Clock.Pass(TimeSpan.FromHours(21));
        await host.Run("RingReminders");
        (await Told(host, "SheetOpen", "2026-11-24")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_half_day_that_left_the_calendar_tells_nothing()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.Run("PlanSigning");
        await host.Read(async db =>
        {
            var half = await db.Set<Cohort.Cohorts.Model.HalfDay>().Where(one => one.CohortId == known.Ain && one.Date == FakeClock.Today).ToListAsync();
            db.RemoveRange(half);
            return await db.SaveChangesAsync();
        });
        await host.Run("RingReminders");
        (await Told(host, "SignNow")).ShouldBeEmpty();
    }

    private static async Task<List<Guid>> Told(CastHost host, string rule, string path = "") => await host.Read(db => db.Set<InboxItem>().Where(one => one.Rule == rule && one.Path.Contains(path)).Select(one => one.PersonId).Distinct().ToListAsync());

    private static async Task<IReadOnlyList<Guid>> Expected(CastHost host, Known known, DateOnly date) =>
        [.. (await host.AsHouse(new ReadHalf(known.Ain, date, DayPart.Morning))).Expected.Select(one => one.Id)];

    /// <summary>The people of the cast by key, as the demo knows them.</summary>
    private static Task<Dictionary<string, Guid>> People(CastHost host) => host.Read(async db =>
    {
        var all = await db.Set<Person>().Where(one => one.Email!.EndsWith("@demo.example")).Select(one => new { one.Email, one.GivenName, one.Id }).ToListAsync();
        var people = all.GroupBy(one => one.GivenName).ToDictionary(one => one.Key, one => one.First().Id, StringComparer.Ordinal);
        people["camille"] = all.Single(one => one.Email == Cast.Trainer).Id;
        return people;
    });
}
