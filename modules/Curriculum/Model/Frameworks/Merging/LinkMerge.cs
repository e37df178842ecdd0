using Cohort.Curriculum.Model.Frameworks.Files;

namespace Cohort.Curriculum.Model.Frameworks.Merging;

/// <summary>Brings the links of a framework to what a file says. A format without links leaves them as they are.</summary>
internal static class LinkMerge
{
    /// <summary>Begins the identifier of a link that somebody made here, which no file takes away.</summary>
    public const string MadeHere = "cohort:";

    /// <summary>How many links are new, changed or gone.</summary>
    /// <param name="framework">With its links.</param>
    /// <param name="file">What it shall say.</param>
    /// <param name="merge">What became of the nodes.</param>
    public static int Run(Framework framework, FrameworkFile file, FrameworkMerge merge)
    {
        // The tree was edited in a format that has no links: those that speak of the former tree would contradict it.
        if (file.Links.Count == 0)
            return framework.Links.RemoveAll(one => one.Type == "isChildOf" && one.FromNodeId is { } child && merge.Moved.Contains(child));

        var known = framework.Links.ToDictionary(one => one.Identifier, StringComparer.OrdinalIgnoreCase);
        var named = file.Links.Select(one => one.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var changed = framework.Links.RemoveAll(one => !named.Contains(one.Identifier) && !one.Identifier.StartsWith(MadeHere, StringComparison.Ordinal));
        foreach (var read in file.Links)
        {
            if (!known.TryGetValue(read.Identifier, out var link))
                framework.Links.Add(link = new FrameworkLink(framework.Id, read.Identifier, read.Type, read.From, read.To));
            else if ((link.Type, link.From, link.To, link.Sequence, link.Note, link.Kept) == (read.Type, read.From, read.To, read.Sequence, read.Note, read.Kept))
                continue;
            changed++;
            (link.Type, link.From, link.To, link.Sequence, link.Note, link.Kept) = (read.Type, read.From, read.To, read.Sequence, read.Note, read.Kept);
            (link.FromNodeId, link.ToNodeId) = (merge.Nodes.GetValueOrDefault(read.From)?.Id, merge.Nodes.GetValueOrDefault(read.To)?.Id);
        }

        return changed;
    }
}
