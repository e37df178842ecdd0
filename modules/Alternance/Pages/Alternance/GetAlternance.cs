using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>The trainees of a promo: where they are, who employs and who follows them, what is missing, and four weeks half-day by half-day.</summary>
internal sealed record GetAlternance(Guid Cohort) : IQuery<GetAlternance.Answer>
{
    public const int Weeks = 4;
    private const int DaysOfWeek = 7;

    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Person">The trainee.</param>
    /// <param name="Name">Their name.</param>
    /// <param name="Today">Their half-days of today.</param>
    /// <param name="Placement">The contract of this day, or the next one.</param>
    /// <param name="StructureName">Whose it is.</param>
    /// <param name="Tutors">Who follows them now.</param>
    /// <param name="Missing">What is missing, the first thing to do first.</param>
    /// <param name="Halves">Their half-days of the four weeks.</param>
    internal sealed record Line(
        Guid Person, string Name, IReadOnlyList<WhereHalf> Today, Placement? Placement, string StructureName, IReadOnlyList<string> Tutors, IReadOnlyList<Missing> Missing, IReadOnlyDictionary<(DateOnly, DayPart), WhereHalf> Halves);

    /// <param name="Today">The day it is where the promo is.</param>
    /// <param name="Days">The days of the four weeks that hold something for somebody.</param>
    /// <param name="Lines">The trainees, by name.</param>
    internal sealed record Answer(DateOnly Today, IReadOnlyList<DateOnly> Days, IReadOnlyList<Line> Lines);

    internal sealed class Handler(AlternanceDb db, Followed followed, Days days, IMediator mediator) : IRequestHandler<GetAlternance, Answer>
    {
        public async Task<Answer> Handle(GetAlternance request, CancellationToken cancellationToken)
        {
            var today = await followed.Today(request.Cohort, cancellationToken);
            var (first, last) = (today.Monday(), today.Monday().AddDays((Weeks * DaysOfWeek) - 1));
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            var trainees = members.Where(one => one.Role == Role.Trainee).ToList();
            var names = members.ToDictionary(one => one.PersonId, one => one.Name);
            var placements = await db.Placements.AsNoTracking().Include(one => one.Tutors).Where(one => one.CohortId == request.Cohort && (one.EndsOn == null || one.EndsOn >= today)).ToListAsync(cancellationToken);
            var structures = await db.Structures.Where(one => db.Placements.Any(row => row.StructureId == one.Id && row.CohortId == request.Cohort)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellationToken);
            var aims = await db.Aims.Where(one => one.CohortId == request.Cohort && one.IsChosen).GroupBy(one => one.PersonId).Select(one => new { one.Key, Count = one.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancellationToken);
            var halves = await days.DaysOfAll(request.Cohort, [.. trainees.Select(one => one.PersonId)], first, last, cancellationToken);
            var lines = trainees.ConvertAll(one =>
            {
                var mine = placements.Where(row => row.PersonId == one.PersonId).OrderBy(row => row.StartsOn).ToList();
                var follow = mine.SelectMany(row => row.Tutors).Where(row => row.Until is null || row.Until >= today).ToList();
                var place = mine.Find(row => row.IsOn(today)) ?? mine.FirstOrDefault();
                return new Line(
                    one.PersonId,
                    one.Name,
                    [.. halves[one.PersonId].Where(half => half.Date == today)],
                    place,
                    place is null ? "" : structures[place.StructureId],
                    [.. follow.Where(row => row.IsOn(today) && names.ContainsKey(row.PersonId)).Select(row => names[row.PersonId]).Distinct()],
                    Missing.Of(request.Cohort, one.PersonId, place, follow.Count > 0, aims.GetValueOrDefault(one.PersonId)),
                    halves[one.PersonId].ToDictionary(half => (half.Date, half.Part)));
            });
            var shown = lines.SelectMany(one => one.Halves.Keys).Select(one => one.Item1).ToHashSet();
            return new Answer(today, [.. Enumerable.Range(0, Weeks * DaysOfWeek).Select(first.AddDays).Where(one => one.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || shown.Contains(one))], lines);
        }
    }
}
