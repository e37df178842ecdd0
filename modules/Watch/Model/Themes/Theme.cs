using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Themes;

/// <summary>A subject the promo follows. Themes nest, and an item may have several.</summary>
internal sealed class Theme
{
    public const int LongestName = 80;

    /// <summary>How deep themes nest.</summary>
    public const int Deepest = 4;

    /// <summary>Most themes of a promo.</summary>
    public const int Most = 500;

    private Theme()
    {
    }

    public Theme(Guid id, Guid cohortId, string name, Guid? parentId, int position, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        ParentId = parentId;
        Position = position;
        MadeBy = by;
        MadeAt = now;
        Rename(name);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid? ParentId { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>For finding and sorting.</summary>
    public string NormalName { get; private set; } = "";

    public int Position { get; private set; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public List<ThemeKeeper> Keepers { get; } = [];

    public void Rename(string name)
    {
        Name = TextFile.OneLine(name);
        NormalName = SearchText.Normalise(Name);
    }
}

/// <summary>Somebody cares for a theme: sees to it that it lives. Two at most.</summary>
internal sealed class ThemeKeeper
{
    /// <summary>How many care for a theme at most.</summary>
    public const int Most = 2;

    private ThemeKeeper()
    {
    }

    public ThemeKeeper(Theme theme, Guid personId, DateTime now)
    {
        ThemeId = theme.Id;
        CohortId = theme.CohortId;
        PersonId = personId;
        Since = now;
    }

    public Guid ThemeId { get; private set; }

    /// <summary>The promo again: what shows on its pages tells that it changed.</summary>
    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime Since { get; private set; }
}

/// <summary>An item's place in a theme.</summary>
internal sealed class ItemTheme
{
    private ItemTheme()
    {
    }

    public ItemTheme(Guid itemId, Guid themeId, Guid cohortId) => (ItemId, ThemeId, CohortId) = (itemId, themeId, cohortId);

    public Guid ItemId { get; private set; }

    public Guid ThemeId { get; private set; }

    /// <summary>The promo again: the counts of the themes are kept in memory until it changes.</summary>
    public Guid CohortId { get; private set; }
}
