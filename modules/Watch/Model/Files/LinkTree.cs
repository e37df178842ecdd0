namespace Cohort.Watch.Model.Files;

/// <summary>Links with those of one folder together, folders inside theirs.</summary>
internal static class LinkTree
{
    public static IEnumerable<FoundLink> InOrder(IEnumerable<FoundLink> links)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var all = links.ToList();
        string Path(FoundLink one, int depth) => string.Join('\u0001', one.Folder.Take(depth));
        foreach (var one in all)
        {
            for (var depth = 1; depth <= one.Folder.Count; depth++)
                order.TryAdd(Path(one, depth), order.Count);
        }

        // A link before the folders beside it; sorting keeps the order of equals.
        return all.OrderBy(one => Enumerable.Range(1, one.Folder.Count).Select(depth => order[Path(one, depth)]).ToArray(), Comparer<int[]>.Create((a, b) =>
        {
            var at = a.AsSpan().CommonPrefixLength(b);
            return at == a.Length || at == b.Length ? a.Length.CompareTo(b.Length) : a[at].CompareTo(b[at]);
        }));
    }
}
