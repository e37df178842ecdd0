using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>Finds the links of a promo by all their words; those that are off the list are left out.</summary>
internal sealed class WatchSearch(ItemFinder finder, ShelfReader shelves, CurrentPerson person) : ISearchSource
{
    private static readonly Dictionary<Guid, string> NoNames = [];

    public int Order => 20;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        var phrase = SearchPhrase.Read(text);
        if (phrase.IsEmpty)
            return [];
        var found = await finder.Find(cohort, phrase, await shelves.Read(cohort, stop), NoNames).Where(one => one.RetiredAt == null).Take(limit)
            .Select(one => new { one.Id, one.Title, one.FetchedTitle, one.Address, one.Site }).ToListAsync(stop);
        return [.. found.Select(one => new SearchHit("Watch", ItemWords.Title(one.Title, one.FetchedTitle, one.Address), one.Site, WatchLinks.Item(cohort, one.Id)))];
    }
}
