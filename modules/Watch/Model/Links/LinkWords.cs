using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Links;

/// <summary>How the state of an address is said on screen.</summary>
internal static class LinkWords
{
    /// <summary>One or two words.</summary>
    public static string State(LinkState state, Texts texts) => state switch
    {
        LinkState.Alive => texts["answers"],
        LinkState.Moved => texts["has moved"],
        LinkState.Protected => texts["does not let itself be looked at"],
        LinkState.Trouble => texts["does not answer well"],
        LinkState.Dead => texts["not found"],
        _ => texts["leads elsewhere"],
    };

    /// <summary>Why, in a sentence; empty when there is nothing to add.</summary>
    public static string Why(SightReason reason, Texts texts) => reason switch
    {
        SightReason.NotFound => texts["The site says that there is no such page."],
        SightReason.NoHost => texts["The name of the site no longer exists."],
        SightReason.SignIn => texts["It asks to sign in."],
        SightReason.Wall => texts["The site keeps robots out: that says nothing about the page."],
        SightReason.Robots => texts["The site’s robots.txt asks us not to look."],
        SightReason.NotAsked => texts["It leads to a place that this site does not ask."],
        SightReason.Home => texts["It leads to a general page of the site."],
        SightReason.OtherSite => texts["It leads to another site."],
        SightReason.ForSale => texts["The name of the site is for sale."],
        SightReason.Lost => texts["The page that opens says that it was not found."],
        SightReason.Slow => texts["It takes too long to answer."],
        SightReason.Silent => texts["Nobody answers there."],
        SightReason.Certificate => texts["Its certificate is not good."],
        SightReason.Host => texts["The site is in trouble."],
        SightReason.Loop => texts["It leads from address to address without end."],
        SightReason.Empty => texts["The page is empty."],
        _ => "",
    };

    /// <summary>The reason written when it is taken off the list for this.</summary>
    public static string Retired(LinkState state, Texts texts) => state switch
    {
        LinkState.Dead => texts["No longer found."],
        LinkState.Diverted => texts["What stood there is gone."],
        _ => texts["It can no longer be opened."],
    };

    /// <summary>A copy elsewhere, of about the day it was brought.</summary>
    public static string Archive(string address, DateTime around) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://web.archive.org/web/{around:yyyyMMdd}/{address}");
}
