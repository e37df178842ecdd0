using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Everybody whom the current person follows today as a tutor, in all promos, by name.</summary>
internal sealed record ListFollowed : IQuery<IReadOnlyList<ListFollowed.Line>>
{
    public Access Access => Access.SignedIn;

    internal sealed record Line(Guid Cohort, Guid Person, string Name, string Promo, string Structure, bool HasAnswered);

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<ListFollowed, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(ListFollowed request, CancellationToken cancellationToken)
        {
            var promos = person.Memberships.Where(one => one.Role == Role.Tutor).Select(one => one.CohortId).ToList();
            var rows = await (from tutor in db.Tutors
                              join placement in db.Placements on tutor.PlacementId equals placement.Id
                              join structure in db.Structures on placement.StructureId equals structure.Id
                              where tutor.PersonId == person.Id && promos.Contains(tutor.CohortId)
                              select new { Tutor = tutor, Structure = structure.Name }).ToListAsync(cancellationToken);
            var since = clock.GetUtcNow().UtcDateTime - TutorWord.Open;
            var answered = await db.TutorWords.Where(one => one.TutorId == person.Id && one.At > since).Select(one => one.PersonId).ToListAsync(cancellationToken);
            var lines = new List<Line>();
            // What is asked of a promo is in memory: no statement for each trainee.
            foreach (var promo in rows.GroupBy(one => one.Tutor.CohortId))
            {
                var today = await followed.Today(promo.Key, cancellationToken);
                var name = (await mediator.Send(new GetPromo(promo.Key), cancellationToken)).Name;
                var members = (await mediator.Send(new ListMembers(promo.Key), cancellationToken)).Where(one => one.Role is Role.Trainee or Role.Alumnus).ToDictionary(one => one.PersonId);
                lines.AddRange(promo.Where(one => one.Tutor.IsOn(today) && members.ContainsKey(one.Tutor.TraineeId)).DistinctBy(one => one.Tutor.TraineeId)
                    .Select(one => new Line(promo.Key, one.Tutor.TraineeId, members[one.Tutor.TraineeId].Name, name, one.Structure, answered.Contains(one.Tutor.TraineeId))));
            }

            return [.. lines.OrderBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase)];
        }
    }
}
