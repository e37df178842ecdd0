using System.Security.Cryptography;
using System.Text;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Items;

/// <summary>An address as the watch keeps it: what we open, and the keys that tell whether two are the same.</summary>
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

    /// <summary>Reads a line that somebody gave; null when it is no address that can be opened, and then why, a key of the texts.</summary>
    public static ItemAddress? Read(string line, out string refusal)
    {
        var pasted = line.Trim();
        refusal = "";
        if (pasted.Length > WatchItem.LongestAddress)
            refusal = "This address is too long.";
        else if (!Uri.TryCreate(pasted, UriKind.Absolute, out var uri))
            refusal = "This is no whole address: it begins with https://";
        else if (uri.Scheme is not ("http" or "https"))
            refusal = "Only addresses of the web are taken: http or https.";
        else if (uri.AbsoluteUri.Length > WatchItem.LongestAddress)
            refusal = "This address is too long.";
        else
        {
            var key = uri.GetComponents(UriComponents.HostAndPort | UriComponents.PathAndQuery, UriFormat.UriEscaped).TrimEnd('/');
            return new ItemAddress(pasted, uri.AbsoluteUri, HashOf(key), HashOf(uri.Host + uri.AbsolutePath), 0, SiteOf(uri));
        }

        return null;
    }

    /// <summary>SHA-256 in hex, 64 characters.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string SiteOf(Uri uri)
    {
        var host = uri.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.IdnHost[4..] : uri.IdnHost;
        return TextFile.Cut(host, LongestSite);
    }
}
