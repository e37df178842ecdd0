using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Cohort.Watch.Model.Addresses;

/// <summary>The one form of a host: lower case, ASCII (IDN as punycode), no final dot.</summary>
internal static class HostName
{
    private const int Most = 253;

    private static readonly IdnMapping Idn = new() { AllowUnassigned = true, UseStd3AsciiRules = false };

    /// <summary>The host, or null when it is none.</summary>
    public static string? Of(string text)
    {
        if (text is ['[', .. var inside, ']'])
            return IPAddress.TryParse(inside, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && !inside.Contains('%', StringComparison.Ordinal) ? $"[{address}]" : null;
        var host = Ascii(text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text);
        if (host is [.., '.'])
            host = host[..^1];
        return host is { Length: > 0 and <= Most } && Array.TrueForAll(host.Split('.'), IsLabel) ? host : null;
    }

    private static string? Ascii(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text.ToLowerInvariant();
        try
        {
            return Idn.GetAscii(text).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_');
}
