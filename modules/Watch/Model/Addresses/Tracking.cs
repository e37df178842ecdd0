using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Addresses;

/// <summary>Takes off an address what only says who follows the reader.</summary>
internal static partial class Tracking
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static AddressParts Without(AddressParts parts) => parts with
    {
        Path = parts.Path.Contains(';', StringComparison.Ordinal) ? Session().Replace(parts.Path, "") is { Length: > 0 } path ? path : "/" : parts.Path,
        // What stays is not written anew: nothing taken off, nothing changed.
        Query = string.Join('&', parts.Pairs.Where(one => !Is(one, parts))),
        Fragment = FragmentOf(parts),
    };

    public static bool Is(QueryPair pair, AddressParts parts)
    {
        var name = pair.Name.ToLowerInvariant();
        return (AddressRules.Tracked.TryGetValue(name, out var rules) && Array.Exists(rules, one => Fits(one, pair, parts)))
            || AddressRules.TrackedByBeginning.Any(one => name.Length > one.Name.Length && name.StartsWith(one.Name, StringComparison.Ordinal) && Fits(one, pair, parts));
    }

    private static bool Fits(TrackingRule rule, QueryPair pair, AddressParts parts) =>
        (rule.Host.Length == 0 || parts.IsAt(rule.Host))
        && (rule.Value.Length == 0 || Regex.IsMatch(pair.Value, $"^(?:{rule.Value})$", RegexOptions.IgnoreCase, Patience));

    private static string FragmentOf(AddressParts parts)
    {
        var fragment = parts.Fragment;
        if (fragment.IndexOf(":~:", StringComparison.Ordinal) is var directive and >= 0)
            fragment = fragment[..directive];
        if (fragment.Length == 0 || fragment[0] is '/' or '!' || AddressRules.FragmentHosts.Any(parts.IsAt))
            return fragment;
        if (AddThis().IsMatch(fragment) || (parts.Host.StartsWith("umap.", StringComparison.Ordinal) && MapView().IsMatch(fragment)))
            return "";
        return fragment.Contains('=', StringComparison.Ordinal)
            ? string.Join('&', QueryPair.Split(fragment).Where(one => !Is(one, parts)))
            : fragment;
    }

    [GeneratedRegex(";(?:jsessionid|phpsessid)=[^/;]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Session();

    [GeneratedRegex(@"^\.[\w\-]{10,12}(?:\.[a-z]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddThis();

    [GeneratedRegex(@"^\d+/-?\d+(?:\.\d+)?/-?\d+(?:\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MapView();
}
