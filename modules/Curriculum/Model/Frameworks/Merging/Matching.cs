using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Merging;

/// <summary>
/// Which known node each node of a file is. In this order, each known node once: the same identifier; the same code and
/// the same words; the same words alone, when they stand once on both sides (a code was corrected); the same code (the
/// words were). A retired node comes back by its identifier or its own words, so that it keeps those it was used with.
/// </summary>
internal static class Matching
{
    public static Dictionary<FileNode, FrameworkNode> Of(FrameworkFile file, IReadOnlyCollection<FrameworkNode> known)
    {
        var found = new Dictionary<FileNode, FrameworkNode>(ReferenceEqualityComparer.Instance);
        var open = known.ToHashSet();
        // An identifier that is just the code, or the rank in an RNCP block, says no more than the code does.
        if (file.Format != FileFormat.Rncp)
            Pass(file, one => one.Identifier != one.Code ? Key(one.Identifier) : null, one => one.Identifier != one.Code ? Key(one.Identifier) : null);
        Pass(file, one => Key(one.Code) + "\n" + Words(one.Statement), one => Key(one.Code) + "\n" + Words(one.Statement));
        Pass(file, one => Words(one.Statement), one => one.RetiredAt is null ? Words(one.Statement) : null);
        Pass(file, one => Key(one.Code), one => one.RetiredAt is null ? Key(one.Code) : null);
        return found;

        void Pass(FrameworkFile from, Func<FileNode, string?> keyOf, Func<FrameworkNode, string?> knownKeyOf)
        {
            var theirs = from.Nodes.Where(one => !found.ContainsKey(one)).Select(one => (one, key: keyOf(one))).Where(one => one.key is not null).ToLookup(one => one.key!, one => one.one, StringComparer.Ordinal);
            var ours = open.Select(one => (one, key: knownKeyOf(one))).Where(one => one.key is not null).ToLookup(one => one.key!, one => one.one, StringComparer.Ordinal);
            foreach (var group in theirs)
            {
                if (group.Count() == 1 && ours[group.Key].Count() == 1)
                {
                    var node = ours[group.Key].Single();
                    found.Add(group.Single(), node);
                    open.Remove(node);
                }
            }
        }
    }

    private static string Key(string text) => text.ToUpperInvariant();

    private static string Words(string text) => SearchText.Normalise(text);
}
