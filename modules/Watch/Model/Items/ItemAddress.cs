using System.Security.Cryptography;
using System.Text;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Items;

/// <summary>An address as the watch keeps it: what we open, and hashes of the keys that tell whether two are the same.</summary>
/// <param name="Pasted">As it was given.</param>
/// <param name="Address">What we open.</param>
/// <param name="KeyHash">Hash of the identity key.</param>
/// <param name="WideHash">Hash of the wider key.</param>
/// <param name="KeyVersion">The rules both were made by.</param>
/// <param name="Site">The host, without www.</param>
internal sealed record ItemAddress(string Pasted, string Address, string KeyHash, string WideHash, int KeyVersion, string Site)
{
    public const int LongestSite = 255;

    /// <summary>Hash of what we open.</summary>
    public string AddressHash => HashOf(Address);

    /// <summary>Reads a line that somebody gave; null when it is no address to keep, and then why.</summary>
    public static ItemAddress? Read(string line, out AddressFault? fault) =>
        Addresses.Address.Read(line, out fault) is { } read
            ? new ItemAddress(TextFile.Cut(read.Pasted.Trim(), WatchItem.LongestAddress), read.Opened, HashOf(read.Key), HashOf(read.WiderKey), AddressRules.Version, SiteOf(read.Opened))
            : null;

    /// <summary>SHA-256 in hex, 64 characters.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string SiteOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return "";
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return TextFile.Cut(host, LongestSite);
    }
}
