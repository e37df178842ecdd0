using Cohort.Kernel.Data;
using Cohort.PeerSessions.Model.Scenarios;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests;

/// <summary>Scenario cards and plays to look at: one that ships, a hard one, one of the promo's own; a play that is open and one that is closed.</summary>
internal static class SomeScenes
{
    public static async Task<(Guid Card, Guid Hard, Guid Own, Guid Open, Guid Closed, Guid Number)> Add(CohortDb db, Guid cohort, (Guid Trainee, Guid Trainer) people)
    {
        var card = await db.Set<Scenario>().SingleAsync(one => one.Key == "mot-de-passe-perdu");
        var hard = await db.Set<Scenario>().SingleAsync(one => one.Key == "au-bout-du-rouleau");
        var number = await db.Set<HelpNumber>().Where(one => one.Code == "samu").Select(one => one.Id).SingleAsync();
        var plays = await db.Set<Play>().Where(one => one.CohortId == cohort).OrderBy(one => one.BegunAt).Select(one => one.Id).ToListAsync();
        // Read again on the same site: they are there.
        if (plays.Count > 0)
            return (card.Id, hard.Id, await db.Set<Scenario>().Where(one => one.CohortId == cohort).Select(one => one.Id).FirstAsync(), plays[1], plays[0], number);
        var own = new Scenario(Guid.CreateVersion7(), cohort, people.Trainee, DateTime.UnixEpoch);
        own.Take(card);
        var closed = new Play(Guid.CreateVersion7(), cohort, hard, people.Trainer, DateTime.UnixEpoch);
        closed.Parts.AddRange([new PlayPart(closed.Id, people.Trainee, Seat.Observer), new PlayPart(closed.Id, people.Trainer, Seat.Person)]);
        closed.Marks.Add(new PlayMark(closed.Id, people.Trainee, 0) { Sight = Sight.Done });
        closed.Close(people.Trainer, DateTime.UnixEpoch);
        var open = new Play(Guid.CreateVersion7(), cohort, own, people.Trainee, DateTime.UnixEpoch.AddDays(1));
        open.Parts.AddRange([new PlayPart(open.Id, people.Trainee, Seat.Observer), new PlayPart(open.Id, people.Trainer, Seat.Adviser)]);
        db.AddRange(own, closed, open);
        return (card.Id, hard.Id, own.Id, open.Id, closed.Id, number);
    }
}
