using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>Reads a booklet. Whoever may read it reads all of it: the three who write it have it in common.</summary>
internal sealed class BookletReader(AlternanceDb db, Followed followed, Days days, CurrentPerson person, IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <exception cref="NotFound">The current person is none of the three.</exception>
    public async Task<BookletSheet> Read(Guid cohort, Guid trainee, CancellationToken stop)
    {
        var beside = await followed.Demand(cohort, trainee, stop);
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        var members = await mediator.Send(new ListMembers(cohort), stop);
        var today = await followed.Today(cohort, stop);
        var calendar = await mediator.Send(new GetCalendar(cohort), stop);
        var placements = await db.Placements.AsNoTracking().Include(one => one.Tutors).Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderBy(one => one.StartsOn).ToListAsync(stop);
        var ids = placements.ConvertAll(one => one.StructureId);
        var structures = await db.Structures.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
        var log = await Latest(db.Log.Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderByDescending(one => one.Date).ThenByDescending(one => one.At), BookletSheet.MostLog, stop);
        var missions = await Latest(db.Missions.Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderByDescending(one => one.From).ThenByDescending(one => one.MadeAt), BookletSheet.MostMissions, stop);
        var visits = await Latest(db.Visits.Include(one => one.Signatures).Where(one => one.CohortId == cohort && one.PersonId == trainee && one.CancelledAt == null).OrderByDescending(one => one.Date).ThenByDescending(one => one.MadeAt), BookletSheet.MostVisits, stop);
        var exams = await Latest(db.ExamDates.Where(one => one.CohortId == cohort && (one.PersonId == null || one.PersonId == trainee)).OrderByDescending(one => one.Date).ThenByDescending(one => one.Id), BookletSheet.MostExams, stop);
        return new BookletSheet(promo, members.First(one => one.PersonId == trainee), beside, today, clock.GetUtcNow().UtcDateTime)
        {
            Members = members,
            Places = [.. placements.Where(one => structures.ContainsKey(one.StructureId)).Select(one => new BookletPlace(one, structures[one.StructureId]))],
            Days = [.. (await days.DaysOf(cohort, trainee, DateOnly.MinValue, DateOnly.MaxValue, stop)).Select(one => new HalfDayCard(one.Date, one.Part, one.Kind))],
            Periods = Periods.Of(calendar, promo.StartsOn, promo.EndsOn),
            Aims = await db.Aims.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).ToListAsync(stop),
            Missions = missions.Rows,
            Log = log.Rows,
            IsLogCut = log.IsCut,
            IsCut = log.IsCut || missions.IsCut || visits.IsCut || exams.IsCut,
            LogMinutes = log.IsCut ? await db.Log.Where(one => one.CohortId == cohort && one.PersonId == trainee).SumAsync(one => one.Minutes, stop) : log.Rows.Sum(one => one.Minutes),
            Presences = await db.Presences.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderBy(one => one.Date).ThenBy(one => one.Part).ToListAsync(stop),
            Visits = visits.Rows,
            Exams = exams.Rows,
            Words = await db.PeriodWords.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).ToListAsync(stop),
            Courses = await Ask(cohort, new ListCourses(cohort, null), stop),
            Competences = await Ask(cohort, new ListCompetences(cohort), stop),
            Standings = await Ask(cohort, new ListStandings(cohort, trainee), stop),
            Decisions = await Ask(cohort, new ListCompetenceDecisions(cohort, trainee), stop),
        };
    }

    /// <summary>Asked as the house where the asker is a tutor: let in by <see cref="Followed"/>, and no member of the life of the promo.</summary>
    public Task<T> Ask<T>(Guid cohort, IRequest<T> request, CancellationToken stop) =>
        person.Steers(cohort) || person.RoleIn(cohort) == Role.Trainee ? mediator.Send(request, stop) : scopes.SendAsHouse(request, stop);

    /// <summary>The latest rows, the first of them first.</summary>
    private static async Task<(List<T> Rows, bool IsCut)> Latest<T>(IQueryable<T> latestFirst, int most, CancellationToken stop)
        where T : class
    {
        var rows = await latestFirst.AsNoTracking().Take(most + 1).ToListAsync(stop);
        var isCut = rows.Count > most;
        if (isCut)
            rows.RemoveAt(most);
        rows.Reverse();
        return (rows, isCut);
    }
}
