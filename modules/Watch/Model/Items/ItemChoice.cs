using Cohort.Watch.Contracts;

namespace Cohort.Watch.Model.Items;

/// <summary>What the list shows and what leaves it are chosen in the same way.</summary>
internal static class ItemChoice
{
    /// <summary>Those of these items that were chosen.</summary>
    /// <param name="items">The items of a promo.</param>
    /// <param name="choice">What was chosen.</param>
    /// <param name="db">Where read marks are looked up.</param>
    /// <param name="shelf">A theme means those below it too.</param>
    /// <param name="me">Who has not read them.</param>
    public static IQueryable<WatchItem> Chosen(this IQueryable<WatchItem> items, LinkChoice choice, WatchDb db, ItemShelf shelf, Guid me)
    {
        items = choice.IsRetired ? items.Where(one => one.RetiredAt != null) : items.Where(one => one.RetiredAt == null);
        if (choice.Theme is { } theme)
        {
            var under = shelf.Under(theme);
            items = items.Where(one => one.Themes.Any(place => under.Contains(place.ThemeId)));
        }

        if (choice.Tag is { } tag)
            items = items.Where(one => one.Tags.Any(word => word.TagId == tag));
        if (choice.Competence is { } node)
            items = items.Where(one => one.Competences.Any(served => served.NodeId == node));
        if (choice.By is { } by)
            items = items.Where(one => one.Voices.Any(voice => voice.PersonId == by));
        if (choice.IsUnread)
            items = items.Where(one => !db.Seen.Any(seen => seen.PersonId == me && seen.ItemId == one.Id));
        return items;
    }
}
