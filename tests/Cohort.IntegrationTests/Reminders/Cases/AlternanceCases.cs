using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Alternance.Pages.Alternance.Trainee;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Placement = Cohort.Alternance.Model.Structures.Placement;

namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>What Alternance tells, and does not.</summary>
internal static class AlternanceCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        new("LogSilent", "A week in the structure without a word", true, host => Week(host, Cast.Trainee)),
        new("LogSilent", "They wrote of one day", false, host => Week(host, Cast.Trainee, wrote: true)),
        new("TutorTwoMinutes", "A week in the structure", true, host => Week(host, Cast.Tutor)),
        new("TutorTwoMinutes", "They said their word on Tuesday", false, host => Week(host, Cast.Tutor, said: true)),
        new("StructurePeriodOpens", "The structure after the centre", true, host => Opens(host, calledBack: false)),
        new("StructurePeriodOpens", "They are called back to the centre", false, host => Opens(host, calledBack: true)),
        new("MissionEnds", "A mission under way", true, host => Ends(host, MissionState.UnderWay)),
        new("MissionEnds", "It is done", false, host => Ends(host, MissionState.Done)),
        new("ExamSoon", "An examination of hers", true, host => Exam(host, takenOff: false)),
        new("ExamSoon", "It was taken off", false, host => Exam(host, takenOff: true)),
        new("FundingEnds", "A contract that goes on", true, host => Funding(host, cleared: false)),
        new("FundingEnds", "The date was taken out", false, host => Funding(host, cleared: true)),
        new("VisitSoon", "A visit with a date", true, host => Visited(host, calledOff: false)),
        new("VisitSoon", "It was called off", false, host => Visited(host, calledOff: true)),
        new("VisitDue", "No date yet", true, host => Due(host, dated: false)),
        new("VisitDue", "It has a date", false, host => Due(host, dated: true)),
        new("AlertsRaised", "Alerts wait", true, host => Alerts(host, closed: false)),
        new("AlertsRaised", "All were followed up", false, host => Alerts(host, closed: true)),
    ];

    private static readonly DateOnly Tuesday = FakeClock.Today;

    private static async Task<(Guid Subject, string Person)> Week(CastHost host, string person, bool wrote = false, bool said = false)
    {
        var (known, now) = (await Known.Of(host), host.Clock.GetUtcNow().UtcDateTime);
        await Save(host, async db =>
        {
            db.RemoveRange(await db.Set<LogEntry>().AsTracking().Where(one => one.PersonId == known.Fatou).ToListAsync());
            db.RemoveRange(await db.Set<TutorWord>().AsTracking().Where(one => one.PersonId == known.Fatou).ToListAsync());
            await Put(db, known, Tuesday.AddDays(2), HalfDayKind.Structure);
            if (wrote)
                db.Add(new LogEntry(Guid.CreateVersion7(), known.Ain, known.Fatou, Tuesday, now) { Minutes = 60, Did = "Une permanence", Themes = LogThemes.Internet });
            if (said)
                db.Add(new TutorWord(Guid.CreateVersion7(), known.Ain, known.Fatou, await db.Set<Person>().Where(one => one.Email == Cast.Tutor).Select(one => one.Id).SingleAsync(), TutorMood.Well, "", now));
        });
        await host.Run("PlanAlternance");
        return (known.Fatou, person);
    }

    private static async Task<(Guid Subject, string Person)> Opens(CastHost host, bool calledBack)
    {
        var known = await Known.Of(host);
        await Save(host, async db =>
        {
            for (var day = 0; day < 6; day++)
                await Put(db, known, Tuesday.AddDays(day), day == 2 ? HalfDayKind.Structure : day < 2 ? HalfDayKind.Centre : HalfDayKind.Off);
        });
        await host.Run("PlanAlternance");
        if (calledBack)
            await Save(host, db => Put(db, known, Tuesday.AddDays(2), HalfDayKind.Centre));
        return (known.Fatou, Cast.Trainee);
    }

    private static async Task<(Guid Subject, string Person)> Ends(CastHost host, MissionState state)
    {
        var known = await Known.Of(host);
        var mission = new Mission(Guid.CreateVersion7(), known.Ain, known.Fatou, "Tenir la permanence", known.Fatou, host.Clock.GetUtcNow().UtcDateTime) { Until = Tuesday.AddDays(10), State = state };
        await Save(host, db => Task.FromResult(db.Add(mission)));
        await host.Run("PlanAlternance");
        return (mission.Id, Cast.Tutor);
    }

    private static async Task<(Guid Subject, string Person)> Exam(CastHost host, bool takenOff)
    {
        var (known, id) = (await Known.Of(host), Guid.CreateVersion7());
        await host.As(Cast.Trainer, new SaveExamDate { Cohort = known.Ain, Id = id, Person = known.Fatou, Kind = ExamKind.Pix, Date = Tuesday.AddDays(10) });
        await host.Run("PlanAlternance");
        if (takenOff)
            await host.As(Cast.Trainer, new DropExamDate(known.Ain, id));
        return (id, Cast.Trainee);
    }

    private static async Task<(Guid Subject, string Person)> Funding(CastHost host, bool cleared)
    {
        var known = await Known.Of(host);
        var (placement, version) = await host.Read(async db =>
        {
            var row = await db.Set<Placement>().AsNoTracking().SingleAsync(one => one.Id == known.Placement);
            return (row, row.Version);
        });
        foreach (var last in cleared ? new DateOnly?[] { Tuesday.AddDays(120), null } : [Tuesday.AddDays(120)])
        {
            await host.As(Cast.Trainer, new SavePlacement { Cohort = known.Ain, Person = known.Fatou, Id = known.Placement, Version = version, Structure = placement.StructureId, StartsOn = placement.StartsOn, EndsOn = placement.EndsOn, Kind = placement.Kind, FundedUntil = last });
            version = await host.Read(db => db.Set<Placement>().Where(one => one.Id == known.Placement).Select(one => one.Version).SingleAsync());
        }

        return (known.Placement, Cast.Trainee);
    }

    private static async Task<(Guid Subject, string Person)> Visited(CastHost host, bool calledOff)
    {
        var (known, id) = (await Known.Of(host), Guid.CreateVersion7());
        await host.As(Cast.Trainer, new PlanVisit { Cohort = known.Ain, Person = known.Fatou, Id = id, Date = Tuesday.AddDays(9), Part = DayPart.Morning, Place = "Oyonnax" });
        if (calledOff)
            await Save(host, async db => (await db.Set<Visit>().AsTracking().SingleAsync(one => one.Id == id)).CancelledAt = host.Clock.GetUtcNow().UtcDateTime);
        return (id, Cast.Tutor);
    }

    private static async Task<(Guid Subject, string Person)> Due(CastHost host, bool dated)
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, null));
        var id = await host.Read(db => db.Set<Visit>().Where(one => one.CohortId == known.Ain && one.Date == null && one.HeldAt == null && one.CancelledAt == null && one.DueOn > Tuesday
            && db.Set<Cohort.Facilities.Reminders.Reminder>().Any(row => row.Rule == "VisitDue" && row.SubjectId == one.Id)).OrderByDescending(one => one.DueOn).ThenBy(one => one.Id).Select(one => one.Id).FirstAsync());
        if (dated)
            await Save(host, async db => (await db.Set<Visit>().AsTracking().SingleAsync(one => one.Id == id)).Date = Tuesday.AddDays(5));
        return (id, Cast.Trainer);
    }

    private static async Task<(Guid Subject, string Person)> Alerts(CastHost host, bool closed)
    {
        var known = await Known.Of(host);
        await host.Run("RaiseAlerts");
        if (closed)
        {
            await Save(host, async db =>
            {
                foreach (var one in await db.Set<FollowUp>().AsTracking().Where(one => one.CohortId == known.Ain && one.ClosedAt == null).ToListAsync())
                    db.Entry(one).Property(row => row.ClosedAt).CurrentValue = host.Clock.GetUtcNow().UtcDateTime;
            });
        }

        return (known.Ain, Cast.Trainer);
    }

    private static async Task Put(CohortDb db, Known known, DateOnly date, HalfDayKind kind)
    {
        foreach (var part in Enum.GetValues<DayPart>())
        {
            var said = await db.Set<DayException>().AsTracking().FirstOrDefaultAsync(one => one.CohortId == known.Ain && one.PersonId == known.Fatou && one.Date == date && one.Part == part);
            if (said is null)
                db.Add(said = new DayException(known.Ain, known.Fatou, date, part, known.Fatou, DateTime.UnixEpoch));
            said.Kind = kind;
        }
    }

    private static Task<int> Save(CastHost host, Func<CohortDb, Task> change) => host.Read(async db =>
    {
        await change(db);
        return await db.SaveChangesAsync();
    });
}
