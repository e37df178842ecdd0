namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The isChildOf links that a package lacks for its tree to be read from them.</summary>
internal static class CaseTreeLinks
{
    public static IEnumerable<FileLink> Of(FrameworkFile file)
    {
        var known = file.Nodes.Select(one => one.Identifier).Append(file.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var said = file.Links.Where(one => one.Type == CaseLinks.ChildOf && known.Contains(one.To))
            .OrderBy(one => one.Sequence ?? long.MaxValue).DistinctBy(one => one.From, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(one => one.From, one => one.To, StringComparer.OrdinalIgnoreCase);
        foreach (var siblings in file.Nodes.GroupBy(one => one.Parent, StringComparer.OrdinalIgnoreCase))
        {
            var parent = siblings.Key.Length == 0 ? file.Identifier : siblings.Key;
            var missing = siblings.Where(one => !string.Equals(said.GetValueOrDefault(one.Identifier), parent, StringComparison.OrdinalIgnoreCase)).ToList();
            // Among siblings that the source ordered in its own way, a number would change their order.
            var areNumbered = missing.Count == siblings.Count();
            foreach (var (index, node) in missing.Index())
                yield return Link(file.Identifier, node.Identifier, parent, areNumbered ? index + 1 : null);
        }
    }

    private static FileLink Link(string framework, string from, string to, int? sequence) =>
        new() { Identifier = NameUuid.Of($"{framework}\n{from} {CaseLinks.ChildOf} {to}"), Type = CaseLinks.ChildOf, From = from, To = to, Sequence = sequence };
}
