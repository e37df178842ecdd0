using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model.Structures;

/// <summary>Who may correct the card of a structure.</summary>
internal sealed class StructureDesk(AlternanceDb db, CurrentPerson person)
{
    /// <summary>
    /// A coordinator; who wrote it down; and who steers every promo of which somebody works there, or did: sending somebody there gives no say over what another promo reads.
    /// </summary>
    public async Task<bool> MayCorrect(Guid cohort, Structure structure, CancellationToken stop)
    {
        if (!person.Steers(cohort))
            return false;
        if (person.IsCoordinator || person.IsHouse)
            return true;
        var promos = await db.Placements.Where(one => one.StructureId == structure.Id).Select(one => one.CohortId).Distinct().ToListAsync(stop);
        return structure.MadeBy == person.Id || (promos.Contains(cohort) && promos.TrueForAll(person.Steers));
    }
}
