using System.Collections.Frozen;

namespace Cohort.Watch.Model.Addresses;

/// <summary>A parameter that tells who follows the reader, not what is read.</summary>
/// <param name="Name">Lower case; a star at its end stands for anything more.</param>
/// <param name="Host">Only there and below, or everywhere when empty.</param>
/// <param name="Value">A regular expression the whole value must match, or empty.</param>
internal sealed record TrackingRule(string Name, string Host = "", string Value = "");

/// <summary>An address that only leads to another, which it holds in a parameter.</summary>
/// <param name="Host">There and below.</param>
/// <param name="Path">How its path begins.</param>
/// <param name="Names">The parameters that may hold the other address.</param>
internal sealed record RedirectRule(string Host, string Path, params string[] Names);

/// <summary>
/// What is known of addresses, as data. Whoever changes a line raises <see cref="Version"/>: keys are then computed anew.
/// Written by hand from what the tools say of themselves; a name stands here when it is never content. `ref`, `source`,
/// `campaign_id`, `sid`, `session` often are, and stay.
/// </summary>
internal static partial class AddressRules
{
    /// <summary>Stored beside each key.</summary>
    public const int Version = 1;

    private static readonly string[] Everywhere =
    [
        "utm_*", "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "gad_campaignid", "srsltid", "_ga", "_gl", "msclkid", "twclid", "ttclid", "yclid", "ysclid", "_openstat",
        "li_fat_id", "igshid", "igsh", "mibextid", "epik", "rdt_cid", "sccid", "mc_cid", "mc_eid", "mkt_tok", "vero_id", "vero_conv", "wickedid", "oly_anon_id", "oly_enc_id", "__s", "s_cid", "rb_clickid",
        "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "hsa_acc", "hsa_cam", "hsa_grp", "hsa_ad", "hsa_src", "hsa_tgt", "hsa_kw", "hsa_mt", "hsa_net", "hsa_ver",
        "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "action_object_map", "action_type_map", "action_ref_map",
        "ml_subscriber", "ml_subscriber_hash", "sib_*", "vgo_ee", "elqtrackid", "elqtrack", "trk_contact", "trk_msg", "trk_module", "trk_sid", "dm_i", "sc_cid", "cvosrc", "awesm",
        // AT Internet and Piano, Matomo, comScore, Webtrends, Echobox: what the French press and the State use.
        "xtor", "xts", "xtref", "xtcr", "xtnp", "xtloc", "xtdt", "echobox",
        "at_medium", "at_campaign", "at_campaign_type", "at_campaign_group", "at_creation", "at_variant", "at_format", "at_network", "at_channel", "at_detail_placement", "at_general_placement", "at_recipient_id", "at_recipient_list",
        "at_send_date", "at_send_time", "at_link", "at_link_id", "at_link_type", "at_link_origin", "at_ptr_name", "at_bbc_team", "at_emission", "at_emailtype", "at_email_type", "at_email_send_date", "at_platform", "at_objective", "at_custom*",
        "pk_campaign", "pk_kwd", "pk_keyword", "pk_source", "pk_medium", "pk_content", "pk_cid", "pk_vid", "piwik_campaign", "piwik_kwd", "piwik_keyword",
        "mtm_*", "matomo_campaign", "matomo_kwd", "matomo_keyword", "matomo_source", "matomo_medium", "matomo_content", "matomo_cid",
        "ns_campaign", "ns_mchannel", "ns_source", "ns_linkname", "ns_fee", "wt_mc", "wt_zmc", "wt.mc_*", "wt.tsrc", "wt.nav", "wt.srch", "wt.z_*",
        // Sessions that an address should never have carried. Never a bare sid or session.
        "phpsessid", "jsessionid", "aspsessionid*", "asp.net_sessionid", "cfsessionid",
    ];

    private static readonly TrackingRule[] Particular =
    [
        new("_se", Value: "[A-Za-z0-9+/_=-]{12,}"),
        new("ref_src", Value: "twsrc.*"), new("ref_url", Value: "https?:.*"),
        new("gsc.tab", Value: "0"),
        .. For("linkedin.com", "trk", "trkinfo", "trackingid", "refid", "lipi", "licu", "midtoken", "midsig", "trkemail", "rcm", "otptoken"),
        .. For("youtube.com", "si", "feature", "pp", "ab_channel", "embeds_referring_euri", "embeds_referring_origin", "source_ve_path"), .. For("youtu.be", "si", "feature", "pp"),
        .. For("spotify.com", "si", "nd"),
        .. For("twitter.com", "ref_src", "ref_url", "cxt"), .. For("x.com", "ref_src", "ref_url", "cxt"),
        new("s", "twitter.com", "\\d{1,2}"), new("s", "x.com", "\\d{1,2}"), new("t", "twitter.com", "[\\w-]{15,}"), new("t", "x.com", "[\\w-]{15,}"),
        .. For("facebook.com", "__tn__", "__xts__[*", "__cft__[*", "hc_ref", "hc_location", "fref", "refsrc", "paipv", "eav"),
        .. For("docs.google.com", "usp", "ouid", "rtpof"), .. For("drive.google.com", "usp", "ouid"), .. For("forms.gle", "usp"),
        .. For("medium.com", "sk"), new("source", "medium.com", "(rss|friends_link|email|post_page|topic|user_profile|home|collection|search_post|your_stories|user_recommendations|bookmarks|linkshare|social|---).*"),
        .. For("reddit.com", "share_id", "rdt"),
        .. For("tiktok.com", "_t", "_r", "is_from_webapp", "sender_device", "web_id"),
        .. For("bbc.co.uk", "at_*"), .. For("bbc.com", "at_*"),
    ];

    /// <summary>By name for those of exactly one name, and the few that go by how a name begins.</summary>
    public static readonly FrozenDictionary<string, TrackingRule[]> Tracked =
        Everywhere.Select(one => new TrackingRule(one)).Concat(Particular).Where(one => !one.Name.EndsWith('*'))
            .GroupBy(one => one.Name, StringComparer.Ordinal).ToFrozenDictionary(one => one.Key, one => one.ToArray(), StringComparer.Ordinal);

    public static readonly IReadOnlyList<TrackingRule> TrackedByBeginning =
        [.. Everywhere.Select(one => new TrackingRule(one)).Concat(Particular).Where(one => one.Name.EndsWith('*')).Select(one => one with { Name = one.Name[..^1] })];

    private static IEnumerable<TrackingRule> For(string host, params string[] names) => names.Select(one => new TrackingRule(one, host));
}
