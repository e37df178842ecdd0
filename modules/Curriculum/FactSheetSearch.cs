using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>Finds the fact sheets of a promo, by their titles and words.</summary>
internal sealed class FactSheetSearch(CurriculumDb db, CurrentPerson person) : ISearchSource
{
    public int Order => 15;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        return [.. (await db.FactSheets.Where(one => one.CohortId == cohort && one.SearchText.Contains(text)).OrderBy(one => one.Title).Take(limit)
            .Select(one => new { one.Title, one.Slug, one.MadeFrom }).ToListAsync(stop)).Select(one => new SearchHit("Fact sheets", one.Title, one.MadeFrom, CurriculumLinks.FactSheet(cohort, one.Slug)))];
    }
}
