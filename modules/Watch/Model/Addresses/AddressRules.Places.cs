namespace Cohort.Watch.Model.Addresses;

/// <summary>What is known of certain sites.</summary>
internal static partial class AddressRules
{
    /// <summary>Addresses that only lead to another.</summary>
    public static readonly IReadOnlyList<RedirectRule> Redirects =
    [
        new("l.facebook.com", "/l.php", "u"), new("lm.facebook.com", "/l.php", "u"), new("l.instagram.com", "/", "u"), new("l.messenger.com", "/l.php", "u"), new("l.threads.net", "/", "u"),
        new("safelinks.protection.outlook.com", "/", "url"), new("statics.teams.cdn.office.net", "/evergreen-assets/safelinks", "url"),
        new("linkedin.com", "/redir/", "url"), new("linkedin.com", "/safety/go", "url"),
        new("youtube.com", "/redirect", "q"), new("out.reddit.com", "/", "url"), new("slack-redir.net", "/link", "url"), new("steamcommunity.com", "/linkfilter", "url", "u"),
        new("vk.com", "/away.php", "to"), new("duckduckgo.com", "/l/", "uddg"), new("getpocket.com", "/redirect", "url"), new("t.umblr.com", "/redirect", "z"), new("medium.com", "/r/", "url"), new("medium.com", "/m/global-identity", "redirectUrl"),
        new("exit.sc", "/", "url"), new("deref-gmx.net", "/mail/client", "redirectUrl"), new("deref-mail.com", "/mail/client", "redirectUrl"),
    ];

    /// <summary>Other names of the same site; wide tier.</summary>
    public static readonly IReadOnlyDictionary<string, string> SameSite = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dx.doi.org"] = "doi.org",
        ["x.com"] = "twitter.com",
        ["old.reddit.com"] = "reddit.com",
        ["new.reddit.com"] = "reddit.com",
        ["np.reddit.com"] = "reddit.com",
        ["export.arxiv.org"] = "arxiv.org",
        ["youtube-nocookie.com"] = "youtube.com",
        ["fr-fr.facebook.com"] = "facebook.com",
    };

    /// <summary>Sites whose fragment says which thing is shown, not where in it.</summary>
    public static readonly IReadOnlyList<string> FragmentHosts =
    [
        "cryptpad.fr", "cryptpad.org", "privatebin.net", "privatebin.info", "docs.google.com", "mega.nz", "mega.io", "excalidraw.com", "framadrop.org", "lufi.fr", "send.vis.ee", "airtable.com", "openstreetmap.org", "google.com", "wormhole.app",
    ];

    /// <summary>Sites whose mobile form has an "m" in the middle: fr.m.wikipedia.org.</summary>
    public static readonly IReadOnlyList<string> MiddleMobile =
        ["wikipedia.org", "wiktionary.org", "wikibooks.org", "wikiquote.org", "wikisource.org", "wikiversity.org", "wikivoyage.org", "wikinews.org", "wikimedia.org"];

    /// <summary>What a site answers when only its folder is asked for.</summary>
    public static readonly IReadOnlySet<string> Indexes = new HashSet<string>(StringComparer.Ordinal)
    {
        "index.html", "index.htm", "index.xhtml", "index.shtml", "index.php", "index.asp", "index.aspx", "index.jsp", "index.cgi", "default.asp", "default.aspx", "default.htm", "default.html",
    };

    /// <summary>Names that two promos of a country share: "co" in co.uk, "gouv" in gouv.fr. What stands before is the site.</summary>
    public static readonly IReadOnlySet<string> Halves = new HashSet<string>(StringComparer.Ordinal)
    {
        "co", "com", "org", "net", "gov", "gouv", "asso", "ac", "edu", "nom", "qc", "gc", "on", "ne", "or", "go",
    };

    /// <summary>Values of `ref`, `source`… that name a way to come, not a thing; wide tier.</summary>
    public static readonly IReadOnlySet<string> Ways = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "rss", "feed", "newsletter", "nl", "mail", "email", "e-mail", "twitter", "facebook", "fb", "linkedin", "mastodon", "social", "share", "sharing", "partage", "reseaux-sociaux", "whatsapp", "telegram", "hackernews", "hn", "producthunt", "home", "homepage",
    };
}
