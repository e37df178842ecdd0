using Cohort.Facilities.Search;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Pipeline;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Search;

/// <summary>The words of some items changed.</summary>
internal sealed record ItemsReworded(IReadOnlyList<Guid> Items) : IEvent;

/// <summary>Keeps what the search looks in. A few items are indexed in the transaction that changed them; many wait for the task.</summary>
internal sealed class ItemIndex(WatchDb db, UnitOfWork work)
{
    /// <summary>The rules the rows are made by: those of the words, and on top of them how often this module changed its own (1: the words of the page).</summary>
    public const int Version = FrenchWords.Version + 1;

    /// <summary>Most items that a command indexes itself.</summary>
    public const int AtOnce = 50;

    // One event for all that a command changes: a list that grows until the event's turn comes. A second try has its own.
    private (int Round, List<Guid> Items)? waiting;

    /// <summary>Says that the words of these tracked items change. Their rows are read once they are saved.</summary>
    public void Reword(IEnumerable<WatchItem> items)
    {
        foreach (var item in items)
        {
            if (!Waits(item.Id))
                item.IndexVersion = 0;
        }
    }

    /// <summary>The same of one item, known by its id.</summary>
    public void Reword(Guid item)
    {
        if (!Waits(item))
            work.Raise(new ItemsReworded([item]));
    }

    /// <summary>Makes the rows of these items anew, from what is saved.</summary>
    /// <param name="ids">The items.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="askFrom">Since when those whose page nobody read wait for it; null: they do not.</param>
    public async Task Renew(IReadOnlyList<Guid> ids, CancellationToken stop, DateTime? askFrom = null)
    {
        waiting = null;
        var items = await db.Items.Where(one => ids.Contains(one.Id)).ToListAsync(stop);
        var hashes = items.Select(one => one.AddressHash).Distinct().ToList();
        var pages = await db.Pages.Where(one => hashes.Contains(one.AddressHash)).Select(one => new { one.AddressHash, one.Words }).ToDictionaryAsync(one => one.AddressHash, one => one.Words, stop);
        var whys = (await db.Voices.Where(one => ids.Contains(one.ItemId) && one.Why != "").OrderBy(one => one.At).Select(one => new { one.ItemId, one.Why }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.Why);
        var tags = (await (from word in db.Words
                           join tag in db.Tags on word.TagId equals tag.Id
                           where ids.Contains(word.ItemId)
                           orderby tag.NormalName
                           select new { word.ItemId, tag.Name }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.Name);
        var said = (await db.Comments.Where(one => ids.Contains(one.ItemId) && one.RemovedAt == null).OrderByDescending(one => one.At).Take(ItemText.Most)
            .Select(one => new { one.ItemId, one.Text }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.Text);
        var rows = (await db.Stems.Where(one => ids.Contains(one.ItemId)).ToListAsync(stop)).ToLookup(one => one.ItemId);
        var texts = await db.Texts.Where(one => ids.Contains(one.ItemId)).ToDictionaryAsync(one => one.ItemId, stop);
        foreach (var item in items)
        {
            var list = new ItemWordList();
            list.Add(WordPlace.Title, item.Title);
            list.Add(WordPlace.Title, item.FetchedTitle);
            foreach (var tag in tags[item.Id])
                list.Add(WordPlace.Tag, tag);
            foreach (var why in whys[item.Id])
                list.Add(WordPlace.Why, why);
            list.Add(WordPlace.Site, item.Site);
            foreach (var text in said[item.Id])
                list.Add(WordPlace.Comment, text);
            if (pages.TryGetValue(item.AddressHash, out var words))
                list.AddPage(words);
            else
                item.TitleDueAt ??= askFrom;
            Put(item, list, rows[item.Id], texts.GetValueOrDefault(item.Id));
            item.IndexVersion = Version;
        }
    }

    private bool Waits(Guid item)
    {
        if (waiting is not { } now || now.Round != work.Rounds)
        {
            waiting = now = (work.Rounds, []);
            work.Raise(new ItemsReworded(now.Items));
        }

        if (now.Items.Count < AtOnce && !now.Items.Contains(item))
            now.Items.Add(item);
        return now.Items.Contains(item);
    }

    // Only what differs is written: a comment more adds a few rows.
    private void Put(WatchItem item, ItemWordList list, IEnumerable<ItemStem> rows, ItemText? text)
    {
        var wanted = list.Weights.ToDictionary(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (wanted.Remove(row.Stem, out var weight))
                row.Weight = weight;
            else
                db.Stems.Remove(row);
        }

        db.Stems.AddRange(wanted.Select(one => new ItemStem(item.CohortId, one.Key, item.AddedAt, item.Id, one.Value)));
        if (text is null)
            db.Texts.Add(text = new ItemText(item.Id));
        text.Words = list.Words;
    }
}
