using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>What Curriculum tells, and does not.</summary>
internal static class CurriculumCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        new("WorkshopTomorrow", "A planned workshop", true, host => Workshop(host, null, ofPromo: true)),
        new("WorkshopTomorrow", "It was cancelled", false, host => Workshop(host, WorkshopAct.Cancel, ofPromo: true)),
        new("WorkshopInAnHour", "A planned workshop", true, host => Workshop(host, null, ofPromo: false)),
        new("WorkshopInAnHour", "It was cancelled", false, host => Workshop(host, WorkshopAct.Cancel, ofPromo: false)),
        new("WorkshopReplanned", "A workshop of tomorrow is cancelled", true, host => Replanned(host, Cast.Trainee)),
        new("WorkshopReplanned", "They cancelled it themselves", false, host => Replanned(host, Cast.Trainer)),
        new("LaunchOpened", "A launch opens", true, host => Launch(host, speaks: false)),
        new("LaunchOpened", "They spoke already", false, host => Launch(host, speaks: true)),
        new("PhaseCloses", "The gathering ends tomorrow", true, host => Launch(host, speaks: false)),
        new("PhaseCloses", "They spoke already", false, host => Launch(host, speaks: true)),
        new("FeedbackReplyOwed", "A round closed without a reply", true, host => Round(host, replied: false)),
        new("FeedbackReplyOwed", "Somebody replied", false, host => Round(host, replied: true)),
        new("HoursBehind", "Nothing was held before Monday", true, host => Hours(host, heldMinutes: 0)),
        new("HoursBehind", "What the target asks was held", false, host => Hours(host, heldMinutes: 21_000)),
    ];

    private static readonly DateOnly Friday = FakeClock.Today.AddDays(3);

    private static async Task<(Guid Subject, string Person)> Workshop(CastHost host, WorkshopAct? act, bool ofPromo)
    {
        var known = await Empty(host);
        var id = await Add(host, known);
        if (act is { } said)
            await Act(host, known, id, said);
        return (ofPromo ? known.Ain : id, Cast.Trainee);
    }

    private static async Task<(Guid Subject, string Person)> Replanned(CastHost host, string person)
    {
        var known = await Empty(host);
        var id = await Add(host, known);
        // What comes and goes within minutes is no news.
        host.Clock.Pass(TimeSpan.FromMinutes(30));
        await host.Run("RingReminders");
        await Act(host, known, id, WorkshopAct.Cancel);
        return (known.Ain, person);
    }

    private static async Task<(Guid Subject, string Person)> Launch(CastHost host, bool speaks)
    {
        var known = await Known.Of(host);
        var launch = await host.As(Cast.Trainer, new OpenLaunch { Cohort = known.Ain, Id = Guid.CreateVersion7(), Title = "Que voulons-nous apprendre ?", FromOn = FakeClock.Today.AddDays(1), ToOn = FakeClock.Today.AddDays(20), GathersUntil = "2026-11-27T10:00" });
        if (speaks)
            await host.As(Cast.Trainee, new AddNeed { Cohort = known.Ain, Launch = launch, Id = Guid.CreateVersion7(), Text = "Filmer un tutoriel" });
        return (launch, Cast.Trainee);
    }

    private static async Task<(Guid Subject, string Person)> Round(CastHost host, bool replied)
    {
        var known = await Known.Of(host);
        var now = host.Clock.GetUtcNow().UtcDateTime;
        var round = new FeedbackRound(Guid.CreateVersion7(), known.Ain, FeedbackKind.Cold, FakeClock.Today, DayPart.Morning) { Title = "Les mots de passe", OpensAt = now.AddDays(-10), ClosesAt = now.AddHours(2), Seats = 9 };
        if (replied)
            round.Answer("Trop vite", "Plus lentement", known.Fatou, now);
        var answer = new FeedbackAnswer(Guid.NewGuid(), round.Id, known.Fatou);
        answer.Say(new FeedbackWords("La fiche", "", "", 4, null), now);
        await host.Read(db =>
        {
            db.AddRange(round, answer, new FeedbackTaker(round.Id, known.Fatou));
            return db.SaveChangesAsync();
        });
        await host.Run("PlanLookingBack");
        return (round.Id, Cast.Trainer);
    }

    private static async Task<(Guid Subject, string Person)> Hours(CastHost host, int heldMinutes)
    {
        var known = await Empty(host);
        if (heldMinutes > 0)
        {
            var id = await Add(host, known);
            await host.Read(async db =>
            {
                // As if all of it had been held on one day.
                var workshop = await db.Set<Workshop>().AsTracking().Include(one => one.Slots).Include(one => one.Competences).FirstAsync(one => one.Id == id);
                workshop.Slots[0].Minutes = workshop.Competences[0].Minutes = heldMinutes;
                return await db.SaveChangesAsync();
            });
        }

        host.Clock.Pass(TimeSpan.FromDays(4));
        await host.Run("PlanLookingBack");
        return (known.Ain, Cast.Trainer);
    }

    /// <summary>The promo with nothing on its board: what a case is about stands there alone.</summary>
    private static async Task<Known> Empty(CastHost host)
    {
        var known = await Known.Of(host);
        await host.Read(async db =>
        {
            db.RemoveRange(await db.Set<WorkshopSlot>().AsTracking().Where(one => one.CohortId == known.Ain).ToListAsync());
            db.RemoveRange(await db.Set<Cohort.Facilities.Reminders.Reminder>().AsTracking().Where(one => one.PromoId == known.Ain).ToListAsync());
            return await db.SaveChangesAsync();
        });
        return known;
    }

    private static async Task<Guid> Add(CastHost host, Known known)
    {
        var competence = (await host.As(Cast.Trainer, new ListCompetences(known.Ain)))[0].NodeId;
        return await host.As(Cast.Trainer, new AddWorkshop { Cohort = known.Ain, Id = Guid.CreateVersion7(), Title = "Mots de passe", When = $"{Friday:yyyy-MM-dd}/Morning", Minutes = 210, Touched = [competence], Anyway = true });
    }

    private static async Task Act(CastHost host, Known known, Guid id, WorkshopAct act) => await host.As(Cast.Trainer, new SetWorkshopState
    {
        Cohort = known.Ain,
        Id = id,
        Version = await host.Read(db => db.Set<Workshop>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync()),
        Act = act,
        Why = "Il le faut",
    });
}
