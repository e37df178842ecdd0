using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

/// <summary>Sums that must agree, and ids of other modules that must still exist.</summary>
internal sealed class WhenProgrammesAreChecked(CurriculumDb db, IMediator mediator) : IRequestHandler<CheckProgrammes, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(CheckProgrammes request, CancellationToken cancellationToken)
    {
        var rows = await db.Workshops.Select(one => new
        {
            one.Id,
            one.CohortId,
            one.Title,
            one.State,
            one.Minutes,
            Shared = one.Competences.Sum(share => share.Minutes),
            SharedHeld = one.Competences.Sum(share => share.HeldMinutes),
            Slots = one.Slots.Count,
            Placed = one.Slots.Sum(slot => slot.Minutes),
            PlacedHeld = one.Slots.Sum(slot => slot.HeldMinutes),
        }).ToListAsync(cancellationToken);
        var promos = (await mediator.Send(new ListMyPromos(), cancellationToken)).Select(one => one.Id).ToHashSet();
        var faults = new List<string>();
        foreach (var one in rows)
        {
            var name = $"workshop {one.Id} “{one.Title}”";
            if (!promos.Contains(one.CohortId) && promos.Count < 200)
                faults.Add($"{name}: its promo {one.CohortId} does not exist");
            if (one.Shared != one.Minutes)
                faults.Add($"{name}: competences get {one.Shared} min of {one.Minutes}");
            if (one.Slots > 0 && one.Placed != one.Minutes)
                faults.Add($"{name}: half-days hold {one.Placed} min of {one.Minutes}");
            if (one.State == WorkshopState.Held && one.PlacedHeld != one.SharedHeld)
                faults.Add($"{name}: held {one.PlacedHeld} min by half-day, {one.SharedHeld} min by competence");
            if (one.State == WorkshopState.Planned && one.Slots == 0)
                faults.Add($"{name}: planned, but on no half-day");
        }

        return faults;
    }
}
