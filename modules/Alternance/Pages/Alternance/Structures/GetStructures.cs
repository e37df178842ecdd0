using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>
/// The structures that employ somebody of a promo, with whom. Who steers also looks for others of the body; who works
/// somewhere sees which of the promo are close to theirs.
/// </summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Search">Words of a name or of a place, or empty.</param>
internal sealed record GetStructures(Guid Cohort, string Search) : IQuery<GetStructures.Answer>
{
    public const int Most = 20;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record One(Structure Structure, IReadOnlyList<string> People, bool IsMine);

    internal sealed record Answer(IReadOnlyList<One> Ours, IReadOnlyList<Structure> Others, IReadOnlyList<(Structure Structure, Likeness Why)> Close);

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, IMediator mediator) : IRequestHandler<GetStructures, Answer>
    {
        public async Task<Answer> Handle(GetStructures request, CancellationToken cancellationToken)
        {
            var today = await followed.Today(request.Cohort, cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var placed = await db.Placements.AsNoTracking().Where(one => one.CohortId == request.Cohort).Select(one => new { one.StructureId, one.PersonId, one.StartsOn, one.EndsOn }).ToListAsync(cancellationToken);
            var structures = await db.Structures.AsNoTracking().Where(one => db.Placements.Any(row => row.StructureId == one.Id && row.CohortId == request.Cohort))
                .OrderBy(one => one.Normal).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var ours = structures.ConvertAll(one =>
            {
                var here = placed.Where(row => row.StructureId == one.Id && (row.EndsOn is null || row.EndsOn >= today)).Select(row => row.PersonId).Distinct().ToList();
                return new One(one, [.. here.Where(names.ContainsKey).Select(row => names[row]).Order(StringComparer.CurrentCulture)], here.Contains(person.Id));
            });
            var mine = ours.Where(one => one.IsMine).Select(one => one.Structure).ToList();
            var close = mine.SelectMany(one => structures.Where(other => !mine.Contains(other)).Select(other => (Structure: other, Why: Likeness.Of(one, other))))
                .Where(one => one.Why.Weight > 0).GroupBy(one => one.Structure.Id).Select(same => same.MaxBy(one => one.Why.Weight))
                .OrderByDescending(one => one.Why.Weight).ThenBy(one => one.Structure.Normal, StringComparer.Ordinal).ToList();
            return new Answer(ours, await Others(request, cancellationToken), close);
        }

        private async Task<List<Structure>> Others(GetStructures request, CancellationToken stop)
        {
            var words = SearchText.Normalise(request.Search);
            if (words.Length == 0 || !person.Steers(request.Cohort))
                return [];
            var digits = Siret.Tidy(request.Search);
            return await db.Structures.AsNoTracking()
                .Where(one => (one.Normal.Contains(words) || one.Siret == digits) && !db.Placements.Any(row => row.StructureId == one.Id && row.CohortId == request.Cohort))
                .OrderBy(one => one.Normal).ThenBy(one => one.Id).Take(Most).ToListAsync(stop);
        }
    }
}
