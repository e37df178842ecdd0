using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>Finds the people of a promo by any part of their name.</summary>
internal sealed class PeopleSearch(CohortsDb db, CurrentPerson person) : ISearchSource
{
    public int Order => 30;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        var found = await (from held in db.Memberships
                           join one in db.People on held.PersonId equals one.Id
                           where held.CohortId == cohort && held.EndedAt == null && held.CalledFamilyName == "" && one.SortName.Contains(text)
                           orderby one.SortName
                           select new { one.Id, one.GivenName, one.FamilyName }).Take(limit).ToListAsync(stop);
        return [.. found.Select(one => new SearchHit("People", $"{one.GivenName} {one.FamilyName}", null, CohortsLinks.Member(cohort, one.Id)))];
    }
}
