using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal static class PathOf
{
    /// <summary>The tracked path of a trainee of the promo, made when there is none.</summary>
    /// <exception cref="NotFound">Not a trainee of this promo.</exception>
    public static async Task<IndividualPath> OwnPath(this CohortsDb db, Guid cohort, Guid person, CancellationToken stop)
    {
        if (!await db.Memberships.AnyAsync(one => one.CohortId == cohort && one.PersonId == person && one.Role == Role.Trainee && one.EndedAt == null, stop))
            throw new NotFound();
        var path = await db.Paths.Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == cohort && one.PersonId == person, stop);
        if (path is null)
            db.Paths.Add(path = new IndividualPath(cohort, person));
        return path;
    }
}
