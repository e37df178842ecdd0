using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Links;

/// <summary>
/// What is known of where redirects end: home pages, doors, domains for sale. As data, and on the side of those who answer:
/// what is not known here counts as a page like another. Pure.
/// </summary>
internal static class LandingRules
{
    // Their work is to lead elsewhere: DOI, handles, permanent addresses, shorteners.
    private static readonly string[] Resolvers =
    [
        "doi.org", "hdl.handle.net", "purl.org", "w3id.org", "n2t.net", "ark.bnf.fr", "urn.fi", "bit.ly", "t.co", "tinyurl.com", "lnkd.in", "buff.ly", "ow.ly", "is.gd",
        "aka.ms", "g.co", "goo.gl", "forms.gle", "maps.app.goo.gl", "youtu.be", "redd.it", "fb.me", "dlvr.it", "huit.re", "frama.link", "urlz.fr", "cutt.ly", "shorturl.at",
    ];

    private static readonly string[] ParkedHosts =
        ["sedo.com", "sedoparking.com", "hugedomains.com", "dan.com", "afternic.com", "bodis.com", "parkingcrew.net", "above.com", "undeveloped.com", "domainmarket.com", "buydomains.com"];

    // What such pages load, never what they say: an article may speak of them.
    private static readonly string[] ParkedMarks =
    [
        "//img.sedoparking.com", "//www.sedoparking.com/", "//d38psrni17bvxu.cloudfront.net", "parkingcrew.net/", "//www.hugedomains.com/domain_profile", "//dan.com/buy-domain",
        "//www.afternic.com/forsale", "//parking.bodiscdn.com", "//parking.bodis.com", "window.park = \"",
    ];

    private static readonly string[] Doors = ["login", "signin", "sign-in", "sign_in", "logon", "connexion", "se-connecter", "authentification", "authenticate", "wp-login.php", "consent", "cas"];

    private static readonly string[] DoorHosts = ["login.", "signin.", "auth.", "sso.", "cas.", "accounts.", "idp.", "consent.", "connexion."];

    private static readonly string[] Homes = ["index.html", "index.htm", "index.php", "home", "accueil", "default.aspx"];

    private static readonly string[] LostPaths = ["404", "404.html", "404.php", "not-found", "notfound", "page-not-found", "page-introuvable", "page-non-trouvee", "erreur-404", "error-404", "erreur404"];

    private static readonly string[] LostTitles = ["404", "page not found", "not found", "page introuvable", "page non trouvee", "erreur 404", "error 404"];

    private static readonly string[] WallTitles = ["just a moment", "attention required", "un instant", "access denied", "acces refuse", "are you a robot", "verifying you are human", "ddos guard", "security check"];

    private static readonly string[] WallServers = ["cloudflare", "ddos-guard", "akamaighost", "sucuri", "imperva", "datadome", "qrator"];

    // Below these, each name is somebody's own.
    private static readonly string[] Shared =
        ["github.io", "gitlab.io", "blogspot.com", "wordpress.com", "netlify.app", "vercel.app", "pages.dev", "web.app", "over-blog.com", "canalblog.com", "hautetfort.com", "free.fr", "frama.io"];

    private static readonly string[] SecondLevels = ["co", "com", "org", "net", "ac", "gov", "gouv", "asso", "edu", "or", "ne"];

    /// <summary>Only the scheme, "www." and their like differ.</summary>
    public static bool IsSame(Uri one, Uri other) =>
        Address.Read(one.ToString()) is { } first && Address.Read(other.ToString()) is { } second && first.WiderKey == second.WiderKey;

    public static bool IsResolver(Uri address) => IsAt(address.Host, Resolvers);

    public static bool IsWallServer(string server) => WallServers.Any(one => server.Contains(one, StringComparison.OrdinalIgnoreCase));

    public static bool IsWallTitle(string title) => Begins(title, WallTitles);

    public static bool IsLostTitle(string title) => Begins(title, LostTitles);

    public static bool IsLostPath(Uri address) => Parts(address).Any(one => LostPaths.Contains(one, StringComparer.OrdinalIgnoreCase));

    public static bool IsForSale(Uri address, string page) => IsAt(address.Host, ParkedHosts) || ParkedMarks.Any(one => page.Contains(one, StringComparison.Ordinal));

    /// <summary>A sign-in, or the question about cookies before all else.</summary>
    public static bool IsSignIn(Uri address) =>
        DoorHosts.Any(one => address.Host.StartsWith(one, StringComparison.OrdinalIgnoreCase)) || Parts(address).Any(one => Doors.Contains(one, StringComparer.OrdinalIgnoreCase));

    /// <summary>The first page of a site, perhaps in a language.</summary>
    public static bool IsHome(Uri address) => Parts(address) switch
    {
        [] => address.Query.Length <= 1 || address.Query.Contains("lang=", StringComparison.Ordinal),
        [var only] => address.Query.Length <= 1 && (IsLanguage(only) || Homes.Contains(only, StringComparer.OrdinalIgnoreCase)),
        [var language, var only] => IsLanguage(language) && Homes.Contains(only, StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The shelf on which the other stood.</summary>
    public static bool IsAbove(Uri above, Uri below)
    {
        var (shelf, page) = (Parts(above), Parts(below));
        return DomainOf(above) == DomainOf(below) && above.Query.Length <= 1 && shelf.Length > 0 && shelf.Length < page.Length && shelf.SequenceEqual(page.Take(shelf.Length), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The last part of both is the same, and says something.</summary>
    public static bool HaveSameEnd(Uri one, Uri other) => End(one) is { Length: >= 5 } end && end == End(other) && one.Query == other.Query;

    /// <summary>The name that somebody registered: "gouv.fr" is nobody's, "example.gouv.fr" is. Near enough; no list of suffixes is fetched.</summary>
    public static string DomainOf(Uri address)
    {
        var names = address.IdnHost.ToLowerInvariant().Split('.');
        var many = names.Length >= 3 && ((SecondLevels.Contains(names[^2]) && names[^1].Length == 2) || IsAt(address.IdnHost, Shared)) ? 3 : 2;
        return string.Join('.', names.TakeLast(many));
    }

    private static string End(Uri address) =>
        Parts(address) is [.., var last] ? SearchText.Key(Uri.UnescapeDataString(last.LastIndexOf('.') is var dot and > 0 ? last[..dot] : last)) : "";

    private static string[] Parts(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsLanguage(string part) => part.Length == 2 || (part.Length == 5 && part[2] is '-' or '_');

    private static bool IsAt(string host, string[] all) => all.Any(one => host.EndsWith(one, StringComparison.OrdinalIgnoreCase) && (host.Length == one.Length || host[^(one.Length + 1)] == '.'));

    // Only the beginning, and a sign or the end after it: "404 idées" is a title like another, "404 | Le site" is not.
    private static bool Begins(string title, string[] all)
    {
        var plain = SearchText.Normalise(title).Trim();
        return all.Any(one => plain.StartsWith(one, StringComparison.Ordinal) && (plain.Length == one.Length || IsEnd(plain[one.Length..])));
    }

    private static bool IsEnd(string rest) => rest.TrimStart() is [var next, ..] && (!char.IsLetterOrDigit(next) || LostTitles.Any(one => rest.TrimStart().StartsWith(one, StringComparison.Ordinal)));
}
