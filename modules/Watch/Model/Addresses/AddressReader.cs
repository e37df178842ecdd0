using System.Text;
using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Addresses;

/// <summary>From what was pasted to what is opened, by RFC 3986 and what people's clipboards do to it.</summary>
internal static partial class AddressReader
{
    private static readonly char[] Around = [.. Enumerable.Range(0, 33).Select(one => (char)one)];

    public static AddressParts? Read(string pasted, out AddressFault? fault)
    {
        if (pasted.Length > 2 * Address.MostCharacters)
            return Refuse(TooLong(), out fault);
        var parts = Plain(Tidy(pasted), out fault);
        return parts?.ToString().Length > Address.MostCharacters ? Refuse(TooLong(), out fault) : parts;
    }

    /// <summary>The address in its plain form, once more: for keys, which are addresses too.</summary>
    public static AddressParts Again(AddressParts parts) => Plain(Tidy(parts.ToString()), out _) ?? parts;

    // Each turn takes something off, or takes out the address that another holds: so this ends.
    private static AddressParts? Plain(string text, out AddressFault? fault)
    {
        while (true)
        {
            if (Split(text, out fault) is not { } parts)
            {
                if (Redirectors.InsideOddScheme(text) is not { } odd)
                    return null;
                text = Tidy(odd);
                continue;
            }

            var next = Tidy(Redirectors.Inside(parts) ?? Tracking.Without(parts).ToString());
            if (next == parts.ToString())
                return parts;
            text = next;
        }
    }

    private static Sentence TooLong() => new("An address has {0} characters at most.", Address.MostCharacters);

    private static AddressParts? Refuse(Sentence why, out AddressFault? fault, string? meant = null)
    {
        fault = new AddressFault(why, meant);
        return null;
    }

    // Invisible signs, HTML's way to write &, and what stood around the address in a sentence.
    private static string Tidy(string pasted)
    {
        var text = Invisible().Replace(pasted, "").Trim().Trim(Around);
        for (var before = ""; before != text;)
            (before, text) = (text, Ampersand().Replace(text, "&"));
        text = text.TrimStart('<', '"');
        while (text is [.., var last] && (last is '>' or '"' || IsUnbalanced(text, last)))
            text = text[..^1];
        return text;
    }

    private static bool IsUnbalanced(string text, char last) => last switch
    {
        ')' => text.Count(one => one == ')') > text.Count(one => one == '('),
        ']' => text.Count(one => one == ']') > text.Count(one => one == '['),
        '\'' => text.Count(one => one == '\'') % 2 == 1,
        _ => false,
    };

    private static AddressParts? Split(string text, out AddressFault? fault)
    {
        if (text.Length == 0)
            return Refuse(new Sentence("An address is missing."), out fault);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar || PercentForm.IsUnsound(rune))
                return Refuse(new Sentence("An address has no control characters."), out fault);
        }

        if (Scheme().Match(text) is not { Success: true } found)
            return Refuse(new Sentence("An address begins with http:// or https://."), out fault, Mistyped.Meant(text));
        var scheme = found.Groups[1].Value.ToLowerInvariant();
        if (scheme is not ("http" or "https"))
            return Refuse(new Sentence("Addresses of the kind {0}: are not kept.", scheme.Length > 20 ? scheme[..20] : scheme), out fault, Mistyped.Meant(text));
        if (!found.Groups[2].Success)
            return Refuse(new Sentence("An address begins with http:// or https://."), out fault);

        var rest = text[found.Length..];
        var (before, fragment) = Cut(rest, '#');
        (before, var query) = Cut(before, '?');
        before = before.Replace('\\', '/');
        var slash = before.IndexOf('/', StringComparison.Ordinal);
        var (authority, path) = slash < 0 ? (before, "/") : (before[..slash], before[slash..]);
        if (authority.Contains('@', StringComparison.Ordinal))
            return Refuse(new Sentence("An address that holds a name or a password is not kept."), out fault);
        var colon = authority.LastIndexOf(':');
        var hasPort = colon >= 0 && !authority.EndsWith(']');
        var port = hasPort ? PortOf(scheme, authority[(colon + 1)..]) : -1;
        if (port is null || HostName.Of(hasPort ? authority[..colon] : authority) is not { } host)
            return Refuse(new Sentence("This address names no site."), out fault);
        fault = null;
        return new AddressParts(scheme, host, port.Value, Dots.Resolve(PercentForm.Of(path)), PercentForm.Of(query), PercentForm.Of(fragment));
    }

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var index and >= 0 ? (text[..index], text[(index + 1)..]) : (text, "");

    private static int? PortOf(string scheme, string text)
    {
        if (text.Length == 0)
            return -1;
        if (text.Length > 5 || !text.All(char.IsAsciiDigit) || int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is not (> 0 and <= 65535 and var port))
            return null;
        return port == (scheme == "https" ? 443 : 80) ? -1 : port;
    }

    [GeneratedRegex(@"^(?<g1>[A-Za-z][A-Za-z0-9+.\-]*):(?<g2>[/\\]{2})?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex("[\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Invisible();

    [GeneratedRegex("&(?:amp|#0*38|#x0*26);", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ampersand();
}
