using Cohort.Cohorts.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>A group that a workshop is or was for stays, for the sake of the programme.</summary>
internal sealed class WorkshopGroups(CurriculumDb db) : IUsesGroups
{
    public Task<bool> Uses(Guid cohort, Guid group, CancellationToken stop) => db.Workshops.AnyAsync(one => one.CohortId == cohort && one.GroupId == group, stop);
}
