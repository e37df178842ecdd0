using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Log;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>One week of a trainee's log, with the half-days in the structure that nothing was written of; and what its form offers.</summary>
internal sealed record GetLog(Guid Cohort, Guid Person, DateOnly? Day) : IQuery<GetLog.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    /// <param name="Monday">The Monday of the week shown.</param>
    /// <param name="Days">Its half-days, as the calendar has them.</param>
    /// <param name="Gaps">Those in the structure, up to today, of whose day nothing was written.</param>
    /// <param name="Entries">What was written of the week, the latest first.</param>
    /// <param name="Lately">The last activities that differ, to be done again; for the trainee.</param>
    /// <param name="Competences">What they may be said to practise, for a community that reads the framework; else empty.</param>
    internal sealed record Answer(
        Guid Cohort, Guid Person, string Name, Beside As, DateOnly Today, DateOnly Monday, IReadOnlyList<HalfDayCard> Days, IReadOnlyList<HalfDayCard> Gaps,
        IReadOnlyList<LogEntry> Entries, IReadOnlyList<LogEntry> Lately, IReadOnlyList<Mission> Missions, IReadOnlyList<CompetenceCard> Competences)
    {
        /// <summary>The day a new activity is proposed for: their last one in the structure, today without one. Nobody writes of a Sunday by oversight.</summary>
        public DateOnly Proposed { get; init; } = Today;

        /// <summary>The themes to show first: those written most lately, then the first of the list.</summary>
        public IReadOnlyList<LogThemes> Usual { get; init; } = [];

        public bool IsMine => As == Beside.Self;
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, LogDays days, CurrentPerson person, IMediator mediator) : IRequestHandler<GetLog, Answer>
    {
        private const int Most = 5;
        private const int Looked = 30;
        private const int DaysBack = 21;

        public async Task<Answer> Handle(GetLog request, CancellationToken cancellationToken)
        {
            var (cohort, trainee) = (request.Cohort, request.Person);
            var beside = await followed.Demand(cohort, trainee, cancellationToken);
            var today = await followed.Today(cohort, cancellationToken);
            var monday = (request.Day is { Year: > 1900 and < 9000 } day ? day : today).Monday();
            var (sunday, back) = (monday.AddDays(6), today.AddDays(-DaysBack));
            var known = await days.Of(cohort, trainee, monday < back ? monday : back, sunday > today ? sunday : today, cancellationToken);
            IReadOnlyList<HalfDayCard> half = [.. known.Where(one => one.Date >= monday && one.Date <= sunday)];
            var entries = await mediator.Send(new ReadLog(cohort, trainee, monday, monday.AddDays(6)), cancellationToken);
            var lately = beside == Beside.Self
                ? await db.Log.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderByDescending(one => one.Date).ThenByDescending(one => one.At).Take(Looked).ToListAsync(cancellationToken)
                : [];
            var missions = await db.Missions.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == trainee).OrderBy(one => one.From).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var reads = person.Steers(cohort) || person.RoleIn(cohort) is { } role && Roles.Community.Contains(role);
            var name = (await mediator.Send(new ListMembers(cohort), cancellationToken)).First(one => one.PersonId == trainee).Name;
            return new Answer(
                cohort, trainee, name, beside, today, monday, half, LogDays.Gaps(half, [.. entries.Select(one => one.Date)], today), entries,
                [.. lately.DistinctBy(one => (one.Minutes, one.Themes, one.Kind, one.Did)).Take(Most)], missions,
                reads ? await mediator.Send(new ListCompetences(cohort), cancellationToken) : [])
            {
                Proposed = known.Where(one => one.Kind == HalfDayKind.Structure && one.Date <= today).Select(one => one.Date).DefaultIfEmpty(today).Max(),
                Usual = LogWords.MostWritten(lately.Select(one => one.Themes)),
            };
        }
    }
}

/// <summary>One activity as its form shows it, for the trainee alone: to be changed, or done again.</summary>
internal sealed record GetEntry(Guid Cohort, Guid Person, Guid Entry) : IQuery<LogEntry>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(AlternanceDb db, Followed followed) : IRequestHandler<GetEntry, LogEntry>
    {
        public async Task<LogEntry> Handle(GetEntry request, CancellationToken cancellationToken)
        {
            if (await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Self)
                throw new Forbidden();
            return NotFound.IfNull(await db.Log.AsNoTracking().Include(one => one.Touched)
                .FirstOrDefaultAsync(one => one.Id == request.Entry && one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken));
        }
    }
}
