using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Talk;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>The items that the address of the list asks for, in the order of the list: the same in each of its views.</summary>
internal sealed class WatchPicker(WatchDb db, ItemFinder finder, CurrentPerson person)
{
    /// <param name="size">How many a page shows: the best are leafed through by pages.</param>
    public IQueryable<WatchItem> Pick(Guid cohort, WatchFilter filter, ItemShelf shelf, IReadOnlyDictionary<Guid, string> names, TimeZoneInfo zone, int size = 1)
    {
        var phrase = SearchPhrase.Read(filter.Q);
        var items = finder.Find(cohort, phrase, shelf, names, filter.IsBest ? null : filter.BeforeAt).Chosen(filter.Choice, db, shelf, person.Id);
        // Little words are in every text: alone they find nothing, and the page says so.
        if (filter.Seeks && phrase.IsEmpty)
            items = items.Where(one => false);
        if (filter.Unused == 1)
            items = items.Where(one => !db.Passages.Any(passage => passage.ItemId == one.Id));
        if (filter.Broken == 1)
            items = items.Where(one => db.Links.Any(check => check.AddressHash == one.AddressHash && (check.State == LinkState.Dead || check.State == LinkState.Moved || check.State == LinkState.Diverted)));
        if (filter.Tried == 1)
            items = items.Where(one => db.Comments.Any(said => said.ItemId == one.Id && said.Kind != CommentKind.Comment && said.RemovedAt == null));
        if (filter.From is { Year: > 1900 and < 9000 } from && LocalTime.ToUtc(from, 0, zone) is var first)
            items = items.Where(one => one.AddedAt >= first);
        if (filter.To is { Year: > 1900 and < 9000 } to && LocalTime.ToUtc(to.AddDays(1), 0, zone) is var last)
            items = items.Where(one => one.AddedAt < last);
        if (filter.IsBest)
            return finder.BestOf(items, cohort, phrase).Skip((Math.Clamp(filter.Sheet, 1, ItemFinder.MostWeighed / size) - 1) * size);
        // The finder walks the index from that instant; this tells apart what came at the same one.
        if (filter.BeforeAt is { } before && filter.After is { } after)
            items = items.Where(one => one.AddedAt < before || one.Id.CompareTo(after) < 0);
        return items;
    }
}
