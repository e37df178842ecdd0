using Cohort.Facilities.Search;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Search;

/// <summary>The items of a promo that answer to a search, in the order of the list.</summary>
internal sealed class ItemFinder(WatchDb db)
{
    /// <summary>Of how many the weights are compared.</summary>
    public const int MostWeighed = 2_000;

    /// <summary>Those that answer to every part, latest first.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="phrase">What is sought; nothing at all: every item answers.</param>
    /// <param name="shelf">Where the themes and tags are looked up.</param>
    /// <param name="names">The people of the promo.</param>
    /// <param name="before">Not those that came after this instant.</param>
    public IQueryable<WatchItem> Find(Guid cohort, SearchPhrase phrase, ItemShelf shelf, IReadOnlyDictionary<Guid, string> names, DateTime? before = null)
    {
        var stems = phrase.Parts.Where(one => !one.IsNot).SelectMany(StemsOf).Distinct().OrderByDescending(one => one.Length).ToList();
        var items = stems.Count == 0 ? Latest(cohort, before) : With(cohort, stems, before);
        foreach (var part in phrase.Parts.Where(one => one.Kind != SearchKind.Word || one.IsNot))
            items = Narrow(items, cohort, part, shelf, names);
        return items;
    }

    /// <summary>
    /// The same, where it says most first, then latest: only of the latest so many that were found, so that the cost does not
    /// grow with the list. Without a word to weigh the order stays.
    /// </summary>
    public IQueryable<WatchItem> BestOf(IQueryable<WatchItem> found, Guid cohort, SearchPhrase phrase)
    {
        var stems = phrase.Parts.Where(one => !one.IsNot).SelectMany(StemsOf).Distinct().ToList();
        if (stems.Count == 0)
            return found;
        return found.Take(MostWeighed)
            .OrderByDescending(one => db.Stems.Where(row => row.CohortId == cohort && stems.Contains(row.Stem) && row.AddedAt == one.AddedAt && row.ItemId == one.Id).Sum(row => row.Weight))
            .ThenByDescending(one => one.AddedAt).ThenByDescending(one => one.Id);
    }

    /// <summary>The themes, tags or people that a part names.</summary>
    public static IReadOnlyList<Guid> Named(SearchPart part, ItemShelf shelf, IReadOnlyDictionary<Guid, string> names)
    {
        bool Is(string name) => SearchText.Normalise(name).Contains(part.Text, StringComparison.Ordinal);
        return part.Kind switch
        {
            SearchKind.Theme => [.. shelf.Themes.Where(one => Is(one.Name)).SelectMany(one => shelf.Under(one.Id)).Distinct()],
            SearchKind.Tag => [.. shelf.Tags.Where(one => Is(one.Name) || one.Synonyms.Any(Is)).Select(one => one.Id)],
            _ => [.. names.Where(one => Is(one.Value)).Select(one => one.Key)],
        };
    }

    // The words of a phrase are looked up too: it is then compared with few.
    private static IEnumerable<string> StemsOf(SearchPart part) => part.Kind switch
    {
        SearchKind.Word => [part.Text],
        SearchKind.Phrase => FrenchWords.Stems(part.Text),
        _ => [],
    };

    private IQueryable<WatchItem> Latest(Guid cohort, DateTime? before)
    {
        var items = db.Items.Where(one => one.CohortId == cohort);
        if (before is not null)
            items = items.Where(one => one.AddedAt <= before);
        return items.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id);
    }

    // The longest stem is likely the rarest. Its rows lie in the order of the list; the others are looked up by their whole key.
    private IQueryable<WatchItem> With(Guid cohort, List<string> stems, DateTime? before)
    {
        var rarest = stems[0];
        var rows = db.Stems.Where(one => one.CohortId == cohort && one.Stem == rarest);
        if (before is not null)
            rows = rows.Where(one => one.AddedAt <= before);
        foreach (var stem in stems.Skip(1))
            rows = rows.Where(one => db.Stems.Any(other => other.CohortId == cohort && other.Stem == stem && other.AddedAt == one.AddedAt && other.ItemId == one.ItemId));
        return from row in rows
               join item in db.Items on row.ItemId equals item.Id
               orderby row.AddedAt descending, row.ItemId descending
               select item;
    }

    private IQueryable<WatchItem> Narrow(IQueryable<WatchItem> items, Guid cohort, SearchPart part, ItemShelf shelf, IReadOnlyDictionary<Guid, string> names)
    {
        var (sought, isNot) = (part.Text, part.IsNot);
        if (part.Kind == SearchKind.Word)
            return items.Where(one => !db.Stems.Any(row => row.CohortId == cohort && row.Stem == sought && row.AddedAt == one.AddedAt && row.ItemId == one.Id));
        if (part.Kind == SearchKind.Phrase)
            return items.Where(one => (db.Texts.Any(text => text.ItemId == one.Id && text.Words.Contains(sought)) || db.Pages.Any(page => page.AddressHash == one.AddressHash && page.Words.Contains(sought))) != isNot);
        var named = Named(part, shelf, names);
        return part.Kind switch
        {
            SearchKind.Theme => items.Where(one => one.Themes.Any(place => named.Contains(place.ThemeId)) != isNot),
            SearchKind.Tag => items.Where(one => one.Tags.Any(word => named.Contains(word.TagId)) != isNot),
            _ => items.Where(one => one.Voices.Any(voice => named.Contains(voice.PersonId)) != isNot),
        };
    }
}
