using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>Finds what the people of a promo can show, do or would like.</summary>
internal sealed class KnowHowSearch(CohortsDb db, CurrentPerson person) : ISearchSource
{
    public int Order => 35;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        var found = await (from held in db.Memberships
                           join line in db.KnowHow on held.PersonId equals line.PersonId
                           join one in db.People on held.PersonId equals one.Id
                           where held.CohortId == cohort && held.EndedAt == null && held.Role != Role.Tutor && line.Normal.Contains(text)
                           orderby one.SortName, line.List, line.Position
                           select new { one.Id, one.GivenName, one.FamilyName, line.Text }).Take(limit).ToListAsync(stop);
        return [.. found.Select(one => new SearchHit("Who knows what", one.Text, $"{one.GivenName} {one.FamilyName}", $"{CohortsLinks.Who(cohort)}#p-{one.Id}"))];
    }
}
