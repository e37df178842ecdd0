using System.Net;
using System.Net.Sockets;

namespace Cohort.Facilities.Fetching;

/// <summary>How an address stands to the rest of the world.</summary>
internal enum Reach
{
    /// <summary>Anybody's: it may be asked.</summary>
    Public,

    /// <summary>Of a network of one's own (RFC 1918, RFC 4193): asked only when a coordinator listed the host.</summary>
    Private,

    /// <summary>This machine, its link, the cloud it runs in, a group, or nobody: never asked, listed or not.</summary>
    Never,
}

/// <summary>
/// Which addresses the site may ask, after RFC 6890 and the two IANA special-purpose address registries (IPv4 and IPv6), which
/// name what is not globally reachable. Of IPv6 only 2000::/3 has been given out: all else is refused without a list. Pure.
/// </summary>
internal static class AddressRules
{
    private static readonly IPNetwork[] Private = Networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");

    private static readonly IPNetwork[] Never = Networks(
        "0.0.0.0/8", // this network
        "100.64.0.0/10", // shared by a carrier; Alibaba's metadata is 100.100.100.200
        "127.0.0.0/8", // loopback
        "168.63.129.16/32", // public by its number, inside every machine of Azure by its use
        "169.254.0.0/16", // link; metadata of most clouds is 169.254.169.254
        "192.0.0.0/24", // protocol assignments; Oracle's metadata is 192.0.0.192
        "192.0.2.0/24", // documentation
        "192.88.99.0/24", // 6to4 relays, given up
        "198.18.0.0/15", // benchmarks
        "198.51.100.0/24", // documentation
        "203.0.113.0/24", // documentation
        "224.0.0.0/4", // groups
        "240.0.0.0/4", // reserved, and the broadcast
        "fd00:ec2::/32", // Amazon's metadata is fd00:ec2::254
        "fd20:ce::/32", // Google's is fd20:ce::254
        "2001::/23", // protocol assignments, Teredo among them
        "2001:db8::/32", // documentation
        "2002::/16", // 6to4: carries an IPv4 address, and nobody relays it any more
        "3fff::/20"); // documentation

    private static readonly IPNetwork Given = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Ports from 1024 on where something else than the web listens, as the Fetch standard lists them ("bad port").</summary>
    private static readonly int[] BadPorts = [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080];

    private static readonly string[] OwnNames = ["localhost", "local", "internal", "home.arpa", "onion"];

    /// <summary>How an address stands to the rest of the world. An IPv4 address inside an IPv6 one is judged by itself.</summary>
    public static Reach Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Of(address.MapToIPv4());
        if (Array.Exists(Never, one => one.Contains(address)))
            return Reach.Never;
        if (Array.Exists(Private, one => one.Contains(address)))
            return Reach.Private;
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Reach.Public;
        // A gateway of the network turns it into IPv4: what lies inside must be public, a listed host does not come this way.
        if (Translated.Contains(address))
            return Of(new IPAddress(address.GetAddressBytes().AsSpan(12))) == Reach.Public ? Reach.Public : Reach.Never;
        return address.ScopeId == 0 && Given.Contains(address) ? Reach.Public : Reach.Never;
    }

    /// <summary>Why this may not be asked whatever its host's addresses are, a key of the texts; or null.</summary>
    public static string? Refuses(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            return "Only addresses that begin with http:// or https:// are read.";
        if (address.UserInfo.Length > 0)
            return "This address carries a name or a password: it is not read.";
        if (!address.IsDefaultPort && !MayAsk(address.Port))
            return "Nothing is read at this port.";
        if (NameOf(address).Length == 0)
            return "This is not the name of a host.";
        return IsOwnName(NameOf(address)) ? "This address is that of a machine inside: it is not read." : null;
    }

    /// <summary>Why a redirect is not followed, a key of the texts; or null. What was asked under cover is not asked in the open.</summary>
    public static string? RefusesHop(Uri from, Uri to) =>
        Refuses(to) ?? (from.Scheme == "https" && to.Scheme == "http" ? "It leads from https to http: that is not followed." : null);

    /// <summary>
    /// The ports of the web, and those from 1024 on, where a pad or a board of one's own often listens. Below stand mail, files
    /// and remote terminals, which a crafted address could make the site speak to.
    /// </summary>
    public static bool MayAsk(int port) => port is 80 or 443 || (port is >= 1024 and <= 65_535 && !BadPorts.Contains(port));

    /// <summary>The host as it is asked for: in lower case, letters beyond ASCII in their coded form, an IPv6 address without brackets; empty when it has no coded form, and so is nobody's.</summary>
    public static string NameOf(Uri address)
    {
        try
        {
            return address.IdnHost.Trim('[', ']').ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return "";
        }
    }

    /// <summary>A name that means this machine or its neighbours; also one that ends with a dot, which would get past a comparison.</summary>
    public static bool IsOwnName(string host) =>
        host.Length == 0 || host.EndsWith('.') || OwnNames.Any(one => host == one || host.EndsWith("." + one, StringComparison.Ordinal));

    private static IPNetwork[] Networks(params string[] all) => [.. all.Select(one => IPNetwork.Parse(one))];
}
