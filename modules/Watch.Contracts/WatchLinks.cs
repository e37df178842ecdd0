namespace Cohort.Watch.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class WatchLinks
{
    /// <summary>Adding from anywhere, whatever the promo: <c>?url=…&amp;title=…&amp;text=…</c>.</summary>
    public const string AddAnywhere = "/watch/add";

    /// <summary>The lists under one's own name that everybody reads, of all promos.</summary>
    public const string MyLists = "/watch/lists";

    /// <summary>The reading list of a promo.</summary>
    public static string List(Guid cohort) => $"/promos/{cohort}/watch";

    /// <summary>One item.</summary>
    public static string Item(Guid cohort, Guid item) => $"/promos/{cohort}/watch/{item}";

    /// <summary>The form that adds one.</summary>
    public static string Add(Guid cohort) => $"/promos/{cohort}/watch/add";

    /// <summary>Bringing a file in.</summary>
    public static string Imports(Guid cohort) => $"/promos/{cohort}/watch/import";

    /// <summary>The report of one file that was brought in.</summary>
    public static string Import(Guid cohort, Guid import) => $"/promos/{cohort}/watch/imports/{import}";

    /// <summary>Taking the list away.</summary>
    public static string Export(Guid cohort) => $"/promos/{cohort}/watch/export";

    /// <summary>Following the list elsewhere.</summary>
    public static string Feeds(Guid cohort) => $"/promos/{cohort}/watch/feeds";

    /// <summary>The links to look after: those that are not found, have moved, or are to be looked at again.</summary>
    public static string LookAfter(Guid cohort) => $"/promos/{cohort}/watch/links";

    /// <summary>The feeds that the promo follows.</summary>
    public static string Sources(Guid cohort) => $"/promos/{cohort}/watch/sources";
    /// <summary>One of them.</summary>
    public static string Source(Guid cohort, Guid source) => $"/promos/{cohort}/watch/sources/{source}";
    /// <summary>What they suggest.</summary>
    public static string Suggestions(Guid cohort) => $"/promos/{cohort}/watch/suggestions";
    /// <summary>The themes.</summary>
    public static string Themes(Guid cohort) => $"/promos/{cohort}/watch/themes";

    /// <summary>Showing a theme to everybody.</summary>
    public static string Publish(Guid cohort, Guid theme) => $"/promos/{cohort}/watch/themes/{theme}/publish";

    /// <summary>How one is named outside the promo.</summary>
    public static string Credits(Guid cohort) => $"/promos/{cohort}/watch/credits";

    /// <summary>One's own list, for everybody.</summary>
    public static string MyList(Guid cohort) => $"/promos/{cohort}/watch/my-list";

    /// <summary>Handing the list over to another promo.</summary>
    public static string HandOver(Guid cohort) => $"/promos/{cohort}/watch/hand-over";

    /// <summary>The turns of the curator.</summary>
    public static string Turns(Guid cohort) => $"/promos/{cohort}/watch/turns";

    /// <summary>What is presented on a day, or at the next turn.</summary>
    public static string Curator(Guid cohort, DateOnly? on = null) => $"/promos/{cohort}/watch/curator{(on is { } date ? $"?on={date:yyyy-MM-dd}" : "")}";

    /// <summary>The same for the projector.</summary>
    public static string CuratorWall(Guid cohort, DateOnly on) => $"/promos/{cohort}/watch/curator/wall?on={on:yyyy-MM-dd}";

    /// <summary>Where an item may lead.</summary>
    public static string Lead(Guid cohort, Guid item) => $"/promos/{cohort}/watch/{item}/lead";

    /// <summary>What the watch led to, theme by theme.</summary>
    public static string Evidence(Guid cohort) => $"/promos/{cohort}/watch/evidence";

    /// <summary>What was found in a week, this one when no day is given.</summary>
    public static string Week(Guid cohort, DateOnly? of = null) => $"/promos/{cohort}/watch/week{(of is { } date ? $"?of={date:yyyy-MM-dd}" : "")}";

    /// <summary>The items of one theme, and of those below it.</summary>
    public static string Theme(Guid cohort, Guid theme) => $"/promos/{cohort}/watch?theme={theme}";

    /// <summary>The items that serve one competence.</summary>
    public static string Competence(Guid cohort, Guid node) => $"/promos/{cohort}/watch?competence={node}";
}
