using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Addresses;

/// <summary>Copies that others made of a page: an archive, an accelerator, a translation. Perhaps the same; never surely.</summary>
internal static partial class Wrappers
{
    public static string? Inside(AddressParts parts)
    {
        if (parts.IsAt("web.archive.org") && Wayback().Match(parts.Path) is { Success: true } kept)
            return kept.Groups[1].Value + "://" + kept.Groups[2].Value + Tail(parts);
        if (parts.IsAt("cdn.ampproject.org") && Cached().Match(parts.Path) is { Success: true } cached)
            return (cached.Groups[1].Success ? "https://" : "http://") + cached.Groups[2].Value + Tail(parts);
        if (Redirectors.IsGoogle(parts) && GoogleAmp().Match(parts.Path) is { Success: true } amp)
            return (amp.Groups[1].Success ? "https://" : "http://") + amp.Groups[2].Value + Tail(parts);
        if (parts.IsAt("translate.google.com") && parts.Path == "/translate")
            return Redirectors.Held(parts, "u");
        if (parts.Host.EndsWith(".translate.goog", StringComparison.Ordinal))
        {
            // wikipedia-org.translate.goog; a dash of the name itself is written twice.
            var host = parts.Host[..^".translate.goog".Length].Replace("--", "\0", StringComparison.Ordinal).Replace('-', '.').Replace('\0', '-');
            return (parts with { Host = host }).WithPairs(parts.Pairs.Where(one => !one.Name.StartsWith("_x_tr_", StringComparison.Ordinal))).ToString();
        }

        return null;
    }

    private static string Tail(AddressParts parts) => (parts.Query.Length > 0 ? "?" + parts.Query : "") + (parts.Fragment.Length > 0 ? "#" + parts.Fragment : "");

    [GeneratedRegex(@"^/web/(?:\d{1,14}(?:[a-z]{2}_)?\*?|\*)/(?<g1>https?):/{1,2}(?<g2>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wayback();

    [GeneratedRegex("^/[cviwa]+/(?<g1>s/)?(?<g2>[^/]+\\..+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cached();

    [GeneratedRegex("^/amp/(?<g1>s/)?(?<g2>[^/]+\\..+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GoogleAmp();
}
