using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenAtCentreIsAsked(CurriculumDb db) : IRequestHandler<ListAtCentre, IReadOnlyList<CentreLine>>
{
    public async Task<IReadOnlyList<CentreLine>> Handle(ListAtCentre request, CancellationToken cancellationToken)
    {
        var rows = await db.Workshops.Where(one => one.CohortId == request.Cohort && (one.State == WorkshopState.Planned || one.State == WorkshopState.Held))
            .Where(one => one.Slots.Any(slot => slot.Date >= request.From && slot.Date <= request.To))
            .Select(one => new { one.Title, one.Doing, Date = one.Slots.Where(slot => slot.Date >= request.From && slot.Date <= request.To).Min(slot => slot.Date) })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(one => one.Date).ThenBy(one => one.Title, StringComparer.InvariantCultureIgnoreCase).Select(one => new CentreLine(one.Date, one.Title, one.Doing))];
    }
}
