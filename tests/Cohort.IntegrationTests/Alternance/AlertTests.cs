using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Facilities.Inbox;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>Alerts are raised by night, calmed by what happens, and closed by words alone.</summary>
public sealed class AlertTests
{
    [Fact]
    public async Task A_night_raises_once_and_only_words_close()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var before = await host.Read(db => db.Set<FollowUp>().CountAsync());
        var raised = await host.Run("RaiseAlerts");
        raised.ShouldBeGreaterThan(0);
        (await host.Run("RaiseAlerts")).ShouldBe(0);
        (await host.Read(db => db.Set<FollowUp>().CountAsync())).ShouldBe(before + raised);
        await host.Run("RingReminders");
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "AlertsRaised"))).ShouldBeGreaterThan(0);

        var open = await host.Read(db => db.Set<FollowUp>().FirstAsync(one => one.CohortId == known.Ain && one.About == "demo" && one.ClosedAt == null));
        open.CalmedAt.ShouldNotBeNull("its cause is not found by night: it went away");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#alerts-today").ShouldNotBeNull();
        var page = await trainer.Get(AlternanceLinks.Alert(known.Ain, open.Id));
        (await trainer.Send(page, "#follow")).Code.ShouldBe(422);
        (await trainer.Send(page, "#follow", ("Form.Done", "=Appel & rendez-vous"), ("Form.Outcome", "Solved"))).Code.ShouldBe(302);
        (await trainer.Send(page, "#follow", ("Form.Done", "Encore"), ("Form.Outcome", "Watching"))).Code.ShouldBe(422);
        var closed = await host.Read(db => db.Set<FollowUp>().SingleAsync(one => one.Id == open.Id));
        (closed.Done, closed.Outcome, closed.DoneByName.Length > 0, closed.ClosedAt is not null).ShouldBe(("=Appel & rendez-vous", FollowUpOutcome.Solved, true, true));
        (await host.Run("RaiseAlerts")).ShouldBe(0);
        (await trainer.Get(AlternanceLinks.Alerts(known.Ain))).Text.ShouldContain("=Appel &amp; rendez-vous");
        (await trainer.Get(AlternanceLinks.Alerts(known.Ain) + "?handler=Csv")).Text.ShouldContain(";'=Appel & rendez-vous;");
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get(AlternanceLinks.AllAlerts)).Page.QuerySelectorAll("#alerts tbody tr").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_log_that_speaks_again_calms_its_alert_and_leaves_it_open()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (now, today) = (host.Clock.GetUtcNow().UtcDateTime, FakeClock.Today);
        await host.Read(db =>
        {
            db.RemoveRange(db.Set<LogEntry>().Where(one => one.PersonId == known.Fatou));
            // A week in the structure, whatever the calendar says.
            for (var day = 1; day <= 7; day++)
                db.Add(new Cohort.Alternance.Model.Structures.DayException(known.Ain, known.Fatou, today.AddDays(-day), Cohort.Cohorts.Contracts.DayPart.Morning, known.Fatou, now) { Kind = Cohort.Cohorts.Contracts.HalfDayKind.Structure });
            return db.SaveChangesAsync();
        });
        await host.Run("RaiseAlerts");
        var alert = await host.Read(db => db.Set<FollowUp>().SingleAsync(one => one.PersonId == known.Fatou && one.Kind == AlertKind.SilentLog && one.ClosedAt == null));
        alert.CalmedAt.ShouldBeNull();
        await host.Read(db =>
        {
            db.Add(new LogEntry(Guid.CreateVersion7(), known.Ain, known.Fatou, today.AddDays(-1), now) { Minutes = 60, Did = "Une permanence", Themes = LogThemes.Internet });
            return db.SaveChangesAsync();
        });
        await host.Run("RaiseAlerts");
        alert = await host.Read(db => db.Set<FollowUp>().SingleAsync(one => one.Id == alert.Id));
        (alert.CalmedAt is null, alert.ClosedAt is null).ShouldBe((false, true));
    }

    [Fact]
    public async Task All_alerts_are_turned_over_page_by_page_and_none_stands_twice()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.Read(db =>
        {
            // Many of one instant: a night raises them together.
            for (var index = 0; index < 120; index++)
                db.Add(new FollowUp(known.Ain, known.Fatou, AlertKind.VisitDue, $"page-{index}", FakeClock.Today, DateTime.UnixEpoch.AddHours(index / 70)));
            return db.SaveChangesAsync();
        });
        var open = await host.Read(db => db.Set<FollowUp>().CountAsync(one => one.ClosedAt == null));
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var seen = new List<string>();
        for (var path = AlternanceLinks.AllAlerts; path is not null;)
        {
            var page = await coordinator.Get(path);
            page.Code.ShouldBe(200);
            var here = page.Page.QuerySelectorAll("#alerts tbody a").Select(one => one.GetAttribute("href")!).ToList();
            here.Count.ShouldBeInRange(1, 50);
            seen.AddRange(here);
            path = page.Page.QuerySelector("a[rel=next]") is { } next ? AlternanceLinks.AllAlerts + next.GetAttribute("href") : null;
        }

        (seen.Count, seen.Distinct().Count()).ShouldBe((open, open));
        (await coordinator.Get(AlternanceLinks.AllAlerts + "?since=-1&after=" + Guid.Empty)).Code.ShouldBe(200);
        (await coordinator.Get(AlternanceLinks.AllAlerts + "?since=9223372036854775807&after=" + Guid.Empty)).Code.ShouldBe(200);
    }

    [Fact]
    public async Task Trainees_and_tutors_see_no_alert()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        foreach (var who in new[] { Cast.Trainee, Cast.Tutor, Cast.Alumnus, known.Outsider })
        {
            using var visitor = await Visitor.SignedIn(host, who);
            (await visitor.Get(AlternanceLinks.Alerts(known.Ain))).Code.ShouldBeOneOf([403, 404]);
            (await visitor.Get(AlternanceLinks.AllAlerts)).Code.ShouldBe(403);
        }
    }
}
