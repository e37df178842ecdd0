using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Search;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Items;

/// <summary>Where every item comes in: what is there already gets another voice, what is new becomes an item.</summary>
internal sealed class ItemIntake(WatchDb db, AliasBook aliases, ItemIndex index, Titles titles)
{
    /// <summary>Most items a person brings in a day.</summary>
    public const int MostADay = 500;

    /// <summary>Takes these addresses in, in their order.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="addresses">What to take in; the same twice is one.</param>
    /// <param name="why">Why for us, or empty.</param>
    /// <param name="by">Who brings them.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Refusal">More than a person brings in a day.</exception>
    public async Task<IReadOnlyList<Taken>> Take(Guid cohort, IReadOnlyList<ItemAddress> addresses, string why, Guid by, DateTime now, CancellationToken stop)
    {
        var since = now.AddDays(-1);
        if (addresses.Count + await db.Voices.CountAsync(one => one.PersonId == by && one.CohortId == cohort && one.At > since && !one.IsFromFile, stop) > MostADay)
            throw new Refusal("At most {0} links a day: the others wait until tomorrow, or come in as a file.", null, MostADay);
        var hashes = addresses.Select(one => one.KeyHash).Distinct().ToList();
        var others = await aliases.Of(cohort, hashes, stop);
        var known = (await db.Items.Include(one => one.Voices.Where(voice => voice.PersonId == by)).Include(one => one.Themes).Include(one => one.Tags).AsSplitQuery()
            .Where(one => one.CohortId == cohort && (hashes.Contains(one.KeyHash) || others.Values.Contains(one.Id))).ToListAsync(stop)).ToDictionary(one => one.KeyHash, StringComparer.Ordinal);
        foreach (var (hash, id) in others.Where(one => !known.ContainsKey(one.Key)))
            known[hash] = known.Values.First(one => one.Id == id);
        var pages = await titles.Of(addresses.Select(one => one.Address), stop);
        var taken = new List<Taken>();
        foreach (var address in addresses.DistinctBy(one => one.KeyHash))
        {
            var isNew = !known.TryGetValue(address.KeyHash, out var item);
            if (item is null)
            {
                item = new WatchItem(Guid.CreateVersion7(), cohort, address, "", by, now);
                // Of a page that another module had read only the title may be known: the task looks, and asks for the rest.
                if (pages.TryGetValue(address.Address, out var page))
                    (item.FetchedTitle, item.TitleDueAt) = (page.Title, now);
                db.Items.Add(item);
            }

            taken.Add(new Taken(item, isNew, Speak(item, address.Pasted, why, by, now)));
        }

        index.Reword([.. taken.Select(one => one.Item)]);
        return taken;
    }

    /// <summary>Adds a person's voice to an item whose voices of that person are loaded. Said twice it is one voice; a reason that was missing is taken.</summary>
    public static bool Speak(WatchItem item, string pasted, string why, Guid by, DateTime now)
    {
        if (item.Voices.Find(one => one.PersonId == by) is { } said)
        {
            if (said.Why.Length == 0)
                said.Why = why;
            return false;
        }

        item.Voices.Add(new Voice(item, by, pasted, why, now));
        if (item.AddedBy != by)
            item.LastVoiceAt = now;
        return true;
    }

    /// <summary>Who brings what nobody had brought has read it.</summary>
    public static IEnumerable<Seen> Read(IEnumerable<Taken> taken, Guid by, DateTime now) => taken.Where(one => one.IsNew).Select(one => new Seen(by, one.Item.Id, now));

    /// <summary>An item that was taken in.</summary>
    /// <param name="Item">The item, tracked.</param>
    /// <param name="IsNew">Nobody had brought it.</param>
    /// <param name="Spoke">This person's voice was not there.</param>
    internal sealed record Taken(WatchItem Item, bool IsNew, bool Spoke);
}
