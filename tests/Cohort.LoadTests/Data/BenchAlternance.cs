using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;

namespace Cohort.LoadTests.Data;

/// <summary>The alternance of a promo: a contract for each trainee, forty log entries, and alerts of which one in three waits.</summary>
/// <param name="promo">The promo.</param>
/// <param name="today">The day it is made.</param>
/// <param name="people">Two trainers, then the trainees.</param>
internal sealed class BenchAlternance(Guid promo, DateOnly today, IReadOnlyList<Guid> people)
{
    private const int Trainers = 2, Entries = 40, Alerts = 6;

    private DateTime Now => today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    public IEnumerable<object> Rows()
    {
        var structure = new Structure(Guid.CreateVersion7(), "Centre social", people[0], Now);
        yield return structure;
        foreach (var (rank, person) in people.Skip(Trainers).Index())
        {
            yield return new Placement(Guid.CreateVersion7(), promo, person, structure.Id, today.AddDays(-60), people[0], Now) { FundedUntil = today.AddDays(300) };
            for (var entry = 0; entry < Entries; entry++)
                yield return new LogEntry(Guid.CreateVersion7(), promo, person, today.AddDays(-entry - (rank % 9)), Now) { Minutes = 60, People = 3, Themes = LogThemes.Internet, Did = "Une permanence au centre social, avec trois habitants." };
            for (var alert = 0; alert < Alerts; alert++)
            {
                var isOpen = (rank + alert) % 3 == 0;
                yield return new FollowUp(promo, person, (AlertKind)(alert % 5), $"bench-{alert}", today.AddDays(-30 + alert), Now.AddDays(-30 + alert))
                {
                    Done = isOpen ? "" : "Appel le jour même, puis un rendez-vous avec la structure.",
                    DoneBy = isOpen ? null : people[0],
                    DoneByName = isOpen ? "" : "Camille Vuillermoz",
                    Outcome = isOpen ? null : FollowUpOutcome.Solved,
                    ClosedAt = isOpen ? null : Now.AddDays(-20 + alert),
                };
            }
        }
    }
}
