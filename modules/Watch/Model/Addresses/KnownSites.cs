using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Addresses;

/// <summary>Sites that name one thing in several ways. Wide tier; the host is already without "www." and its like.</summary>
internal static partial class KnownSites
{
    public static AddressParts Plain(AddressParts parts) => parts.Host switch
    {
        "youtu.be" when Video(parts.Path[1..]) is { } id => Youtube(parts, id),
        "youtube.com" when Watch().Match(parts.Path) is { Success: true } found => Youtube(parts, found.Groups[1].Value),
        "youtube.com" when parts.Path == "/watch" && parts.Pairs.FirstOrDefault(one => one.Raw.StartsWith("v=", StringComparison.Ordinal)).Raw is { } video => Youtube(parts, video[2..]),
        // A DOI has no case.
        "doi.org" => parts with { Path = parts.Path.ToLowerInvariant().Replace("%2f", "/", StringComparison.Ordinal) },
        "arxiv.org" when Arxiv().Match(parts.Path) is { Success: true } found => parts with { Path = "/abs/" + found.Groups[1].Value },
        "docs.google.com" when GoogleDocument().Match(parts.Path) is { Success: true } found => parts with { Path = found.Groups[1].Value },
        "github.com" or "gitlab.com" or "framagit.org" when parts.Path.EndsWith(".git", StringComparison.Ordinal) => parts with { Path = parts.Path[..^4] },
        _ when IsAmazon().IsMatch(parts.Host) && Amazon().Match(parts.Path) is { Success: true } found => parts with { Path = "/dp/" + found.Groups[1].Value, Query = "" },
        _ when AddressRules.MiddleMobile.Any(parts.IsAt) && parts.Path is "/w" or "/w/" && parts.Pairs.ToList() is [{ Name: "title", HasValue: true } title] => parts with { Path = "/wiki/" + title.Raw[(title.Raw.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace("+", "_", StringComparison.Ordinal), Query = "" },
        _ => parts,
    };

    private static AddressParts Youtube(AddressParts parts, string id) => parts with { Host = "youtube.com", Path = "/watch", Query = "v=" + id, Fragment = "" };

    private static string? Video(string id) => VideoId().IsMatch(id) ? id : null;

    [GeneratedRegex(@"^[\w\-]{6,20}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VideoId();

    [GeneratedRegex(@"^/(?:embed|shorts|live|v|e)/(?<g1>[\w\-]{6,20})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Watch();

    [GeneratedRegex(@"^/(?:abs|pdf|html)/(?<g1>[\w.\-]+?(?:/\d+)?)(?:v\d+)?(?:\.pdf)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"^(?<g1>/(?:document|spreadsheets|presentation|forms)/d/(?:e/)?[\w\-]+)(?:/(?:edit|view|preview|mobilebasic|viewform|htmlview|pub))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GoogleDocument();

    [GeneratedRegex(@"^(?:smile\.)?amazon\.[a-z.]{2,6}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsAmazon();

    [GeneratedRegex("^(?:/[^/]+)?/(?:dp|gp/product)/(?<g1>[A-Z0-9]{10})(?:/.*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amazon();
}
