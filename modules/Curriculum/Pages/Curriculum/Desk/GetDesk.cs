using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Desk;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Desk;

/// <summary>What whoever steers needs at hand, in a fixed number of statements; the reader's own note with it, and nobody else's.</summary>
internal sealed record GetDesk(Guid Cohort) : IQuery<GetDesk.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Programme">The programme.</param>
    /// <param name="Today">The promo's local date.</param>
    /// <param name="Locked">What only trainers move: an exam, a visit; with why.</param>
    /// <param name="Launch">The latest launch, open or not.</param>
    /// <param name="NotLed">Who has not led yet, by name, with something they say they can show, or null.</param>
    /// <param name="NotHeard">Of whom nothing was heard lately, by name.</param>
    /// <param name="Gaps">Competences far below what is aimed at, with a brick that serves each.</param>
    /// <param name="Unseen">Competences that nobody was observed on.</param>
    /// <param name="Day">The workshops of the day.</param>
    /// <param name="Note">The reader's own.</param>
    internal sealed record Answer(
        GetProgramme.Answer Programme, DateOnly Today, IReadOnlyList<(BoardWorkshop Workshop, string Why)> Locked, LaunchReading? Launch,
        IReadOnlyList<(MemberCard Person, string? CanShow)> NotLed, IReadOnlyList<MemberCard> NotHeard,
        IReadOnlyList<(CoverageLine Line, BrickCard? Brick)> Gaps, IReadOnlyList<CompetenceCard> Unseen, IReadOnlyList<DeskWorkshop> Day, DeskNote? Note)
    {
        /// <summary>Needs that no proposal answers, those that wait longest first.</summary>
        public IReadOnlyList<NeedCard> Waiting => Launch is null ? [] : [.. Launch.Needs.Where(Launch.IsUnanswered).OrderBy(one => one.FirstAt).ThenBy(one => one.Id)];

        /// <summary>Decided, from today on, each once.</summary>
        public IReadOnlyList<(BoardWorkshop Workshop, BoardSlot Slot)> Coming => [.. Programme.Board.Placed.Where(one => one.Workshop.State == WorkshopState.Planned && one.Slot.Date > Today).DistinctBy(one => one.Workshop.Id)];

        /// <summary>Drafts: on the board to be decided, then those without a half-day.</summary>
        public IReadOnlyList<BoardWorkshop> Drafts => [.. Programme.Board.Placed.Select(one => one.Workshop).Where(one => one.State == WorkshopState.Draft).DistinctBy(one => one.Id), .. Programme.Board.Waiting];
    }

    internal sealed class Handler(CurriculumDb db, LaunchReader launches, HeirReader heirs, DeskDay day, IEnumerable<ITraceOfPeople> traces, CurrentPerson person, TimeProvider clock, IMediator mediator) : IRequestHandler<GetDesk, Answer>
    {
        public async Task<Answer> Handle(GetDesk request, CancellationToken cancellationToken)
        {
            var (cohort, me) = (request.Cohort, person.Id);
            var programme = await mediator.Send(new GetProgramme(cohort), cancellationToken);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), programme.Promo.Zone).Date);
            var paths = await mediator.Send(new ListPaths(cohort), cancellationToken);
            var trainees = (await mediator.Send(new ListMembers(cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).ToList();
            var (notLed, notHeard) = await Invited(programme, trainees, paths, today, cancellationToken);
            var shows = (await mediator.Send(new ListKnowHow(cohort), cancellationToken)).Where(one => one.List == KnowHowList.CanShow).ToLookup(one => one.PersonId, one => one.Words);
            var why = await db.Workshops.Where(one => one.CohortId == cohort && one.LockedBy != null && (one.State == WorkshopState.Planned || one.State == WorkshopState.Draft))
                .Select(one => new { one.Id, one.LockedBecause }).ToDictionaryAsync(one => one.Id, one => one.LockedBecause, cancellationToken);
            return new Answer(
                programme,
                today,
                [.. programme.Board.Workshops.Where(one => why.ContainsKey(one.Id) && !(one.Slots.Count > 0 && one.Slots[^1].Date < today))
                    .OrderBy(one => one.Slots.Count == 0 ? DateOnly.MaxValue : one.Slots[0].Date).Select(one => (one, why[one.Id]))],
                (await launches.Latest(cohort, cancellationToken)).Reading,
                [.. notLed.Select(one => (one, shows[one.PersonId].FirstOrDefault()))],
                notHeard,
                await Gaps(programme, cancellationToken),
                await Unseen(cohort, programme, cancellationToken),
                await day.Read(programme, today, trainees.Count, paths, cancellationToken),
                await db.DeskNotes.AsNoTracking().FirstOrDefaultAsync(one => one.CohortId == cohort && one.PersonId == me, cancellationToken));
        }

        private async Task<(IReadOnlyList<MemberCard> NotLed, IReadOnlyList<MemberCard> NotHeard)> Invited(GetProgramme.Answer programme, IReadOnlyList<MemberCard> trainees, IReadOnlyList<PathCard> paths, DateOnly today, CancellationToken stop)
        {
            var calendar = programme.Context.Calendar;
            var from = Quiet.From(calendar, today);
            var since = TimeZoneInfo.ConvertTimeToUtc(from.ToDateTime(TimeOnly.MinValue), programme.Promo.Zone);
            var found = new List<PersonTrace>();
            foreach (var one in traces)
                found.AddRange(await one.Of(programme.Promo.Id, since, stop));
            var pathOf = paths.ToDictionary(one => one.PersonId);
            return Quiet.Among(trainees.Where(one => !Quiet.IsAway(pathOf.GetValueOrDefault(one.PersonId), calendar, from, today)), found, pathOf, programme.Promo, from);
        }

        private async Task<IReadOnlyList<(CoverageLine Line, BrickCard? Brick)>> Gaps(GetProgramme.Answer programme, CancellationToken stop)
        {
            var lines = programme.Coverage.Where(one => one.Target > 0 ? one.IsFarShort : one.Placed == 0).ToList();
            var nodes = lines.ConvertAll(one => one.Competence.NodeId);
            var bricks = (await (from brick in db.Bricks
                                 from served in brick.Competences
                                 where brick.ShelvedAt == null && nodes.Contains(served.NodeId)
                                 orderby brick.SearchText, brick.Id
                                 select new { served.NodeId, brick.Id, brick.Title }).ToListAsync(stop)).ToLookup(one => one.NodeId, one => new BrickCard(one.Id, one.Title));
            return [.. lines.Select(one => (one, bricks[one.Competence.NodeId].FirstOrDefault()))];
        }

        private async Task<IReadOnlyList<CompetenceCard>> Unseen(Guid cohort, GetProgramme.Answer programme, CancellationToken stop)
        {
            var followed = await heirs.Read(cohort, stop);
            var seen = (await db.Observations.Where(one => one.CohortId == cohort && one.WithdrawnAt == null && one.Level != ObservedLevel.NotSeen).Select(one => one.NodeId).Distinct().ToListAsync(stop)).Select(followed.Of).ToHashSet();
            return [.. programme.Competences.Where(one => !seen.Contains(one.NodeId))];
        }
    }
}
