namespace Cohort.Watch.Model.Addresses;

/// <summary>Addresses that hold the one that is meant. Nothing is asked of them: what they hold is read.</summary>
internal static class Redirectors
{
    /// <summary>The address inside, or null.</summary>
    public static string? Inside(AddressParts parts)
    {
        if (IsGoogle(parts) && parts.Path == "/url")
            return Held(parts, "url", "q");
        foreach (var rule in AddressRules.Redirects)
        {
            if (parts.IsAt(rule.Host) && parts.Path.StartsWith(rule.Path, StringComparison.Ordinal) && Held(parts, rule.Names) is { } held)
                return held;
        }

        return null;
    }

    /// <summary>"about:reader?url=…" of Firefox, "view-source:…": the page itself, or null.</summary>
    public static string? InsideOddScheme(string text)
    {
        const string reader = "about:reader?", source = "view-source:";
        if (text.StartsWith(source, StringComparison.OrdinalIgnoreCase))
            return IsWeb(text[source.Length..]) ? text[source.Length..] : null;
        if (!text.StartsWith(reader, StringComparison.OrdinalIgnoreCase))
            return null;
        var pair = QueryPair.Split(text[reader.Length..]).FirstOrDefault(one => one.Raw.StartsWith("url=", StringComparison.Ordinal));
        return pair.Raw is not null && IsWeb(pair.Value) ? pair.Value : null;
    }

    /// <summary>google.fr, www.google.co.uk…</summary>
    public static bool IsGoogle(AddressParts parts)
    {
        var host = parts.Host.StartsWith("www.", StringComparison.Ordinal) ? parts.Host[4..] : parts.Host;
        return host.Split('.') is ["google", { Length: 2 or 3 }] or ["google", "co" or "com", { Length: 2 }];
    }

    public static bool IsWeb(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public static string? Held(AddressParts parts, params string[] names)
    {
        foreach (var pair in parts.Pairs)
        {
            if (Array.IndexOf(names, pair.Name) >= 0 && IsWeb(pair.Value))
                return pair.Value;
        }

        return null;
    }
}
