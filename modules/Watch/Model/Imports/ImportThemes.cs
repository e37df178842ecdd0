using Cohort.Kernel.Text;
using Cohort.Watch.Model.Themes;

namespace Cohort.Watch.Model.Imports;

/// <summary>Folders as themes: one of the same name in the same place is that theme; what is missing is made.</summary>
internal sealed class ImportThemes
{
    private readonly Guid cohort;
    private readonly Guid by;
    private readonly DateTime now;
    private readonly Dictionary<(Guid? Parent, string Name), Guid> known = [];
    private int count;

    public ImportThemes(Guid cohort, Guid by, DateTime now, IReadOnlyCollection<Theme> all)
    {
        (this.cohort, this.by, this.now, count) = (cohort, by, now, all.Count);
        foreach (var theme in all)
            known.TryAdd((theme.ParentId, theme.NormalName), theme.Id);
    }

    public List<Theme> New { get; } = [];

    /// <summary>Where a folder leads.</summary>
    /// <param name="Theme">The theme; null: none.</param>
    /// <param name="IsFolded">It is deeper than themes nest, or there is no room for more themes: the theme is the last that could be.</param>
    internal readonly record struct Found(Guid? Theme, bool IsFolded);

    public Found Of(IReadOnlyList<string> folder)
    {
        var (at, level) = ((Guid?)null, 0);
        foreach (var name in folder.Select(one => TextFile.Cut(TextFile.OneLine(one), Theme.LongestName).Trim()))
        {
            var normal = SearchText.Normalise(name);
            if (normal.Length == 0)
                continue;
            if (level == Theme.Deepest)
                return new Found(at, true);
            if (!known.TryGetValue((at, normal), out var id))
            {
                if (count >= Theme.Most)
                    return new Found(at, true);
                var theme = new Theme(Guid.CreateVersion7(), cohort, name, at, count++, by, now);
                New.Add(theme);
                known[(at, normal)] = id = theme.Id;
            }

            (at, level) = (id, level + 1);
        }

        return new Found(at, false);
    }
}
