namespace Cohort.Web;

/// <summary>Where to go on after a form: an address of this site, made of plain characters; anything else is the beginning.</summary>
internal static class SafePath
{
    public static string Or(string? path, string otherwise = "/") =>
        path is ['/'] or ['/', not '/' and not '\\', ..] && path.All(one => one is > ' ' and <= '~') ? path : otherwise;
}
