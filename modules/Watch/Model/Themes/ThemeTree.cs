using Cohort.Kernel;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Themes;

/// <summary>The themes of a promo as a command changes them: each is found in its promo, and the tree stays one.</summary>
internal sealed class ThemeTree(WatchDb db)
{
    /// <summary>A theme, tracked, with who cares for it.</summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    public async Task<Theme> Find(Guid cohort, Guid id, CancellationToken stop) =>
        NotFound.IfNull(await db.Themes.Include(one => one.Keepers).FirstOrDefaultAsync(one => one.CohortId == cohort && one.Id == id, stop));

    /// <summary>All themes of the promo, tracked.</summary>
    public async Task<Dictionary<Guid, Theme>> All(Guid cohort, CancellationToken stop) =>
        await db.Themes.Where(one => one.CohortId == cohort).ToDictionaryAsync(one => one.Id, stop);

    /// <summary>Puts an item in these themes too.</summary>
    /// <exception cref="NotFound">One of them is not the promo's.</exception>
    public async Task Add(WatchItem item, IReadOnlyCollection<Guid> themes, CancellationToken stop)
    {
        if (themes.Count == 0)
            return;
        var known = await db.Themes.Where(one => one.CohortId == item.CohortId && themes.Contains(one.Id)).Select(one => one.Id).ToListAsync(stop);
        if (themes.Any(one => !known.Contains(one)))
            throw new NotFound();
        item.Themes.AddRange(known.Where(one => !item.Themes.Exists(place => place.ThemeId == one)).Select(one => new ItemTheme(item.Id, one, item.CohortId)));
    }

    /// <summary>Whether a theme may have this name in this place.</summary>
    /// <exception cref="Refusal">Too many, too deep, or there is one of this name beside it.</exception>
    public static void Check(IReadOnlyDictionary<Guid, Theme> all, string name, Guid? under, int height, Guid? self)
    {
        if (self is null && all.Count >= Theme.Most)
            throw new Refusal("A promo has {0} themes at most.", null, Theme.Most);
        if (Level(all, under) + height > Theme.Deepest)
            throw new Refusal("Themes nest {0} deep at most.", "Under", Theme.Deepest);
        var normal = SearchText.Normalise(name);
        if (all.Values.Any(one => one.Id != self && one.ParentId == under && one.NormalName == normal))
            throw new Refusal("There is a theme of this name here.", "Name");
    }

    /// <summary>How many levels a theme and those below it take.</summary>
    public static int Height(IReadOnlyDictionary<Guid, Theme> all, Guid id) =>
        1 + all.Values.Where(one => one.ParentId == id).Select(one => Height(all, one.Id)).DefaultIfEmpty(0).Max();

    /// <summary>On which level a theme stands: 1 at the top, 0 for none.</summary>
    public static int Level(IReadOnlyDictionary<Guid, Theme> all, Guid? id) =>
        id is { } known && all.TryGetValue(known, out var theme) ? 1 + Level(all, theme.ParentId) : 0;

    /// <summary>A theme is this one, or stands below it.</summary>
    public static bool IsUnder(IReadOnlyDictionary<Guid, Theme> all, Guid? id, Guid above) =>
        id is { } known && (known == above || (all.TryGetValue(known, out var theme) && IsUnder(all, theme.ParentId, above)));
}
