using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>What a tutor sees of one trainee: their alternance, and nothing of the life of the promo.</summary>
internal sealed record GetTutored(Guid Cohort, Guid Person) : IQuery<GetTutored.Answer>
{
    private const int Weeks = 2, Days = 7, LastEntries = 3, LastWords = 5;

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Answer(
        PromoCard Promo, DateOnly Today, string Name, string GivenName, string Structure, IReadOnlyList<WhereHalf> Halves, IReadOnlyList<CentreLine> AtCentre, IReadOnlyList<Mission> Missions,
        IReadOnlyList<LogEntry> Log, IReadOnlyList<string> Trainers, CompetenceCard? Asked, IReadOnlyDictionary<Guid, string> Plain, IReadOnlyList<(CompetenceCard Competence, CompetenceStanding Standing)> Voices, IReadOnlyList<TutorWord> Words, ObservationCard? Seen)
    {
        /// <summary>A competence in the words that were agreed with the tutor, where there are some.</summary>
        public string Called(CompetenceCard one) => Plain.GetValueOrDefault(one.NodeId) is { Length: > 0 } words ? words : one.Statement;

        /// <summary>At the weekend the week to come is what one looks for.</summary>
        public DateOnly Monday => FirstOf(Today);

        public bool IsWeekend => Monday > Today;

        /// <summary>What the latest answer said of a competence, which may have moved since.</summary>
        public CompetenceCard? SeenOf => Voices.Select(one => one.Competence).FirstOrDefault(one => one.NodeId == Seen?.Competence);
    }

    private static DateOnly FirstOf(DateOnly today) => today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? today.Monday().AddDays(Days) : today.Monday();

    internal sealed class Handler(AlternanceDb db, Followed followed, Model.Structures.Days days, IServiceScopeFactory scopes, CurrentPerson person, IMediator mediator) : IRequestHandler<GetTutored, Answer>
    {
        public async Task<Answer> Handle(GetTutored request, CancellationToken cancellationToken)
        {
            var (cohort, trainee, stop) = (request.Cohort, request.Person, cancellationToken);
            if (await followed.Demand(cohort, trainee, stop) != Beside.Tutor)
                throw new NotFound();
            var today = await followed.Today(cohort, stop);
            var monday = FirstOf(today);
            var promo = await mediator.Send(new GetPromo(cohort), stop);
            var members = await mediator.Send(new ListMembers(cohort), stop);
            var who = members.First(one => one.PersonId == trainee);
            var aims = await db.Aims.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).ToListAsync(stop);
            var missions = await db.Missions.AsNoTracking().Include(one => one.Touched).Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderBy(one => one.MadeAt).ToListAsync(stop);
            var structure = await (from placement in db.Placements
                                   join one in db.Structures on placement.StructureId equals one.Id
                                   where placement.CohortId == cohort && placement.PersonId == trainee && placement.Tutors.Any(tutor => tutor.PersonId == person.Id)
                                   orderby placement.StartsOn descending
                                   select one.Name).FirstOrDefaultAsync(stop);
            // All the voices on this trainee, whom the tutor was let in for: asked by the house, since a tutor alone reads only their own.
            var standings = await scopes.SendAsHouse(new ListStandings(cohort, trainee), stop);
            var competences = await mediator.Send(new ListCompetences(cohort), stop);
            var words = await db.TutorWords.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee && one.TutorId == person.Id).OrderByDescending(one => one.At).Take(LastWords).ToListAsync(stop);
            var seen = words.FirstOrDefault()?.ObservationId is { } id ? (await mediator.Send(new ListObservations(cohort, trainee), stop)).FirstOrDefault(one => one.Id == id) : null;
            // Only a trainee is observed: an alumnus keeps their tutor, and no level is asked.
            var asked = who.Role != Role.Trainee ? null : NextAsked.Of(aims, missions, standings, [.. competences.Select(one => one.NodeId)]);
            return new Answer(
                promo,
                today,
                who.Name,
                who.GivenName,
                structure ?? "",
                await days.DaysOf(cohort, trainee, monday, monday.AddDays((Weeks * Days) - 1), stop),
                await mediator.Send(new ListAtCentre(cohort, monday, monday.AddDays(Days - 1)), stop),
                [.. missions.Where(one => one.State is MissionState.Planned or MissionState.UnderWay)],
                await db.Log.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderByDescending(one => one.Date).ThenByDescending(one => one.At).Take(LastEntries).ToListAsync(stop),
                [.. members.Where(one => one.Role == Role.Trainer).Select(one => one.Name)],
                competences.FirstOrDefault(one => one.NodeId == asked),
                aims.DistinctBy(one => one.NodeId).ToDictionary(one => one.NodeId, one => one.Words),
                [.. competences.Select(one => (one, standings.FirstOrDefault(row => row.Competence == one.NodeId))).Where(one => one.Item2?.Voices.Any(voice => voice.Voice != ObservingVoice.Peer) == true).Select(one => (one.one, one.Item2!))],
                words,
                seen);
        }
    }
}
