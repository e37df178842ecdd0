using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;

namespace Cohort.LoadTests.Data;

/// <summary>
/// The alternance of a promo: for each trainee a contract and its tutor, objectives, missions, forty log entries, what the tutor
/// said and had sent, two visits with their reports, and alerts of which one in three waits.
/// </summary>
/// <param name="promo">The promo.</param>
/// <param name="today">The day it is made.</param>
/// <param name="people">Two trainers, then the trainees.</param>
/// <param name="tutor">Who follows all of them.</param>
/// <param name="nodes">Competences that objectives and missions are about.</param>
internal sealed class BenchAlternance(Guid promo, DateOnly today, IReadOnlyList<Guid> people, Guid tutor, IReadOnlyList<Guid> nodes)
{
    private const int Trainers = 2, Entries = 40, Alerts = 6, Aims = 12, Chosen = 5, Missions = 5, Touched = 3, Words = 8, Passes = 3, Visits = 2, States = 3;
    private const string Trainer = "Camille Vuillermoz", Tutor = "Odile Pernet";

    private DateTime Now => today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    public IEnumerable<object> Rows()
    {
        var structure = new Structure(Guid.CreateVersion7(), "Centre social", people[0], Now) { Status = StructureStatus.SocialCentre, Publics = "Parents, retraités", Themes = "Démarches en ligne" };
        yield return structure;
        for (var pass = 0; pass < Passes; pass++)
        {
            var link = new TutorPass(Guid.CreateVersion7(), tutor, people[0], Now.AddDays(-12 * pass));
            link.NewToken();
            yield return link;
        }

        foreach (var (rank, person) in people.Skip(Trainers).Index())
        {
            var placement = new Placement(Guid.CreateVersion7(), promo, person, structure.Id, today.AddDays(-60), people[0], Now) { FundedUntil = today.AddDays(300) };
            yield return placement;
            yield return new PlacementTutor(placement, tutor, placement.StartsOn, people[0], Now);
            foreach (var row in Agreed(person).Concat(Logged(person, rank)).Concat(Visited(person)).Concat(Raised(person, rank)))
                yield return row;
            for (var word = 0; word < Words; word++)
                yield return new TutorWord(Guid.CreateVersion7(), promo, person, tutor, (TutorMood)(word % 2), "Rassure bien, et laisse chercher.", Now.AddDays(-7 * word));
        }
    }

    private IEnumerable<object> Agreed(Guid person)
    {
        foreach (var (index, node) in nodes.Take(Aims).Index())
            yield return new Aim(promo, person, node) { Practice = (Practice)(index % 3), IsChosen = index < Chosen, Words = "Tenir seul la permanence du mardi." };
        for (var number = 0; number < Missions; number++)
        {
            var mission = new Mission(Guid.CreateVersion7(), promo, person, "Permanence du mardi", people[0], Now)
            {
                Doing = "Accueillir, écouter, montrer, et noter ce qui revient.",
                From = today.AddDays(-30),
                Until = today.AddDays(60),
                Levers = "Une salle à part.",
                Brakes = "Peu de postes.",
                State = (MissionState)(number % 4),
            };
            yield return mission;
            for (var touched = 0; touched < Touched && nodes.Count > 0; touched++)
                yield return new MissionTouch(mission, nodes[((number * Touched) + touched) % nodes.Count]);
        }
    }

    private IEnumerable<object> Logged(Guid person, int rank)
    {
        for (var number = 0; number < Entries; number++)
        {
            var entry = new LogEntry(Guid.CreateVersion7(), promo, person, today.AddDays(-number - (rank % 9)), Now) { Minutes = 60, People = 3, Themes = LogThemes.Internet, Did = "Une permanence au centre social, avec trois habitants." };
            yield return entry;
            if (nodes.Count > 0)
                yield return new LogTouch(entry, nodes[number % nodes.Count]);
        }
    }

    private IEnumerable<object> Visited(Guid person)
    {
        for (var number = 1; number <= Visits; number++)
        {
            var visit = new Visit(UsualVisits.Id(promo, person, number), promo, person, people[0], Now) { DueOn = today.AddDays(number * 20), Date = today.AddDays(-30 + (40 * number)), TrainerId = people[0], Place = "Dans la structure" };
            for (var state = 0; state < States; state++)
                visit.Write(new ReportTexts($"Prend la parole ({state}).", "Les démarches longues.", "Tenir seul la permanence.\nPréparer un atelier."), people[0], Trainer, "", Now);
            visit.Sign(tutor, Tutor, Signing.Tutor, "D’accord.", Now);
            yield return visit;
            foreach (var state in visit.States)
                yield return state;
            foreach (var signature in visit.Signatures)
                yield return signature;
        }
    }

    // Each at an hour of its own: what a night raises comes promo by promo.
    private IEnumerable<object> Raised(Guid person, int rank)
    {
        for (var alert = 0; alert < Alerts; alert++)
        {
            var isOpen = (rank + alert) % 3 == 0;
            yield return new FollowUp(promo, person, (AlertKind)(alert % 5), $"bench-{alert}", today.AddDays(-30 + alert), Now.AddDays(-30 + alert).AddSeconds(promo.GetHashCode() % 3600))
            {
                Done = isOpen ? "" : "Appel le jour même, puis un rendez-vous avec la structure.",
                DoneBy = isOpen ? null : people[0],
                DoneByName = isOpen ? "" : Trainer,
                Outcome = isOpen ? null : FollowUpOutcome.Solved,
                ClosedAt = isOpen ? null : Now.AddDays(-20 + alert),
            };
        }
    }
}
