using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Visits;

using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Answers;

/// <summary>The visits and alerts of the demo: one held, whose report two have signed; one planned; three alerts, one of them followed up.</summary>
internal static class DemoVisits
{
    public static void Write(AlternanceDb db, PromoCard promo, IReadOnlyDictionary<string, Guid> people, DateTime now)
    {
        var (camille, odile, fatou, gael) = (people["camille"], people["odile"], people["Fatou"], people["Gaël"]);
        var today = DateOnly.FromDateTime(now);
        var held = new Visit(UsualVisits.Id(promo.Id, fatou, 1), promo.Id, fatou, camille, now)
        {
            DueOn = UsualVisits.DueOn(promo, 1),
            Date = today.AddDays(-6),
            Part = DayPart.Morning,
            StartsAt = 10 * 60,
            Place = "Centre social de la Plaine",
            HeldAt = now.AddDays(-6),
            TrainerId = camille,
        };
        held.Write(
            ReportTexts.Of("Fatou tient seule la permanence du mardi. Les habitants la demandent.", "Les démarches en ligne les plus longues ne tiennent pas dans une heure.", "Un atelier « smartphone » pour les parents en décembre\nUn créneau d’une heure et demie le jeudi"),
            fatou, "Fatou Diallo", "", now.AddDays(-6));
        held.Sign(fatou, "Fatou Diallo", Signing.Trainee, "Je me sens à ma place.", now.AddDays(-5));
        held.Sign(camille, "Camille Vuillermoz", Signing.Trainer, "Beau chemin depuis septembre.", now.AddDays(-5));
        var planned = new Visit(UsualVisits.Id(promo.Id, gael, 1), promo.Id, gael, camille, now)
        {
            DueOn = UsualVisits.DueOn(promo, 1),
            Date = today.AddDays(9),
            Part = DayPart.Afternoon,
            StartsAt = 14 * 60,
            Place = "Centre social de la Plaine",
            TrainerId = camille,
        };
        db.Visits.AddRange(held, planned);
        var done = new FollowUp(promo.Id, fatou, AlertKind.SilentLog, "demo", today.AddDays(-20), now.AddDays(-12))
        {
            Done = "Appelée le jour même : le journal attendait un mot de passe. Il est retrouvé.",
            Outcome = FollowUpOutcome.Solved,
            DoneBy = camille,
            DoneByName = "Camille Vuillermoz",
            ClosedAt = now.AddDays(-11),
            CalmedAt = now.AddDays(-11),
        };
        db.FollowUps.AddRange(
            done,
            new FollowUp(promo.Id, gael, AlertKind.SilentTutor, $"{odile:N}-{today.AddDays(-31):yyyy-MM-dd}", today.AddDays(-31), now.AddDays(-1)),
            new FollowUp(promo.Id, gael, AlertKind.SilentLog, "demo", today.AddDays(-9), now.AddDays(-2)));
    }
}
