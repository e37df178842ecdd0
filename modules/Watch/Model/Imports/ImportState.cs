using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Imports;

/// <summary>What the promo has, as far as a file concerns it: read in a few statements, whatever the file holds.</summary>
/// <param name="Items">Items that are there already, by identity; with this person's voice, themes and words.</param>
/// <param name="Wide">The wider keys of all its items.</param>
/// <param name="Said">What this person said beneath them.</param>
/// <param name="Seen">Those this person has read.</param>
internal sealed record ImportState(Dictionary<string, WatchItem> Items, HashSet<string> Wide, HashSet<(Guid Item, string Text)> Said, HashSet<Guid> Seen, IReadOnlyList<Theme> Themes, ImportTags Tags, HashSet<string> Sources)
{
    // Of an `in (…)`: SQL Server takes 2,100 values.
    private const int AtOnce = 1_000;

    /// <summary>Hashes of what this person said beneath them, and withdrew.</summary>
    public HashSet<(Guid Item, string Hash)> Withdrawn { get; } = [];

    /// <summary>These words are there already, or were withdrawn.</summary>
    public bool Knows(Guid item, string text) => !Said.Add((item, text)) || Withdrawn.Contains((item, ItemAddress.HashOf(text)));

    public static async Task<ImportState> Read(WatchDb db, Guid cohort, Guid by, IEnumerable<string> keys, CancellationToken stop)
    {
        var all = await db.Items.Where(one => one.CohortId == cohort).Select(one => new { one.Id, one.KeyHash, one.WideHash }).ToListAsync(stop);
        var wanted = keys.ToHashSet(StringComparer.Ordinal);
        var state = new ImportState(
            new(StringComparer.Ordinal),
            all.Select(one => one.WideHash).ToHashSet(StringComparer.Ordinal),
            [],
            [],
            await db.Themes.Where(one => one.CohortId == cohort).ToListAsync(stop),
            new ImportTags(cohort, await db.Tags.Where(one => one.CohortId == cohort).ToListAsync(stop), await db.Synonyms.Where(one => one.CohortId == cohort).ToListAsync(stop)),
            (await db.Sources.Where(one => one.CohortId == cohort).Select(one => one.AddressHash).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal));
        var others = await new AliasBook(db).Of(cohort, wanted, stop);
        var known = all.Where(one => wanted.Contains(one.KeyHash)).Select(one => one.Id).Concat(others.Values).Distinct();
        foreach (var ids in known.Chunk(AtOnce))
        {
            foreach (var item in await db.Items.Include(one => one.Voices.Where(voice => voice.PersonId == by)).Include(one => one.Themes).Include(one => one.Tags).AsSplitQuery()
                .Where(one => ids.Contains(one.Id)).ToListAsync(stop))
                state.Items[item.KeyHash] = item;
            state.Withdrawn.UnionWith((await db.Comments.Where(one => one.By == by && ids.Contains(one.ItemId) && one.WithdrawnHash != null).Select(one => new { one.ItemId, one.WithdrawnHash }).ToListAsync(stop)).Select(one => (one.ItemId, one.WithdrawnHash!)));
            state.Said.UnionWith((await db.Comments.Where(one => one.By == by && ids.Contains(one.ItemId)).Select(one => new { one.ItemId, one.Text }).ToListAsync(stop)).Select(one => (one.ItemId, one.Text)));
            state.Seen.UnionWith(await db.Seen.Where(one => one.PersonId == by && ids.Contains(one.ItemId)).Select(one => one.ItemId).ToListAsync(stop));
        }

        var byId = state.Items.Values.ToDictionary(one => one.Id);
        foreach (var (key, id) in others)
            state.Items.TryAdd(key, byId[id]);
        return state;
    }
}
