namespace Cohort.Watch.Model.Addresses;

/// <summary>The second tier: what differs only here is perhaps the same thing. Made from the first key, so it is never narrower.</summary>
internal static class PerhapsKey
{
    private const int MostRounds = 100;

    private static readonly string[] Mobile = ["www.", "m.", "mobile.", "amp.", "touch."];

    private static readonly string[] Amp = ["amp", "outputtype", "amp_js_v", "usqp", "amp_gsa"];

    public static AddressParts Of(AddressParts key)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Once(key);
            if (next == key)
                break;
            next = SameKey.Of(AddressReader.Again(next));
            if (next == key)
                break;
            key = next;
        }

        return key;
    }

    private static AddressParts Once(AddressParts parts)
    {
        if (Wrappers.Inside(parts) is { } inside && AddressReader.Read(inside, out _) is { } held)
            parts = held;
        var plain = parts with
        {
            Scheme = "https",
            Port = parts.Port is 80 or 443 ? -1 : parts.Port,
            Host = HostOf(parts.Host),
            Path = PathOf(parts.Path),
            Query = string.Join('&', parts.Pairs.Where(one => !IsWay(one))),
            Fragment = FragmentOf(parts),
        };
        return KnownSites.Plain(plain);
    }

    private static string HostOf(string host)
    {
        foreach (var place in AddressRules.MiddleMobile)
        {
            if (host.EndsWith(".m." + place, StringComparison.Ordinal))
                host = host[..^(place.Length + 2)] + place;
        }

        while (Array.Find(Mobile, one => host.StartsWith(one, StringComparison.Ordinal) && IsSite(host[one.Length..])) is { } prefix)
            host = host[prefix.Length..];
        return AddressRules.SameSite.GetValueOrDefault(host, host);
    }

    // mobile.fr is a site of its own, and so is m.co.uk.
    private static bool IsSite(string rest)
    {
        var labels = rest.Split('.');
        return labels.Length > 2 || (labels.Length == 2 && !AddressRules.Halves.Contains(labels[0]));
    }

    private static string PathOf(string path)
    {
        while (path.Contains("//", StringComparison.Ordinal))
            path = path.Replace("//", "/", StringComparison.Ordinal);
        path = path.TrimEnd('.', ',');
        var slash = path.LastIndexOf('/');
        if (slash < 0)
            return "/";
        var last = path[(slash + 1)..];
        if (AddressRules.Indexes.Contains(last))
            return path[..(slash + 1)];
        if (last is "amp" && slash > 0)
            return path[..slash];
        if (path.StartsWith("/amp/", StringComparison.Ordinal) && path.Length > 5)
            return path[4..];
        return last.EndsWith(".amp.html", StringComparison.Ordinal) ? path[..^9] + ".html" : last.EndsWith(".amp", StringComparison.Ordinal) ? path[..^4] : path;
    }

    private static bool IsWay(QueryPair pair)
    {
        var name = pair.Name.ToLowerInvariant();
        return name is "ref" or "source" or "src" or "from" or "via" or "origin" or "referrer" or "platform"
            ? AddressRules.Ways.Contains(pair.Value)
            : (Array.IndexOf(Amp, name) >= 0 && pair.Value.ToLowerInvariant() is "" or "1" or "true" or "amp") || (name is "amp_js_v" or "usqp" or "amp_gsa");
    }

    // A plain name leads to a place in the page; what has a slash, a = or a ! says which page.
    private static string FragmentOf(AddressParts parts)
    {
        if (parts.Fragment is "/" or "!" or "!/")
            return "";
        var tells = parts.Fragment.AsSpan().IndexOfAny('/', '=', '!') >= 0 || AddressRules.FragmentHosts.Any(parts.IsAt);
        return tells || LooksLikeAKey(parts.Fragment) ? parts.Fragment : "";
    }

    // The key of an encrypted paste: as random as it is long.
    private static bool LooksLikeAKey(string fragment) => fragment.Length >= 32 && fragment.Any(char.IsAsciiDigit) && fragment.Any(char.IsAsciiLetterUpper) && !fragment.Contains('%', StringComparison.Ordinal);
}
