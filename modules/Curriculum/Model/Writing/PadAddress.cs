namespace Cohort.Curriculum.Model.Writing;

/// <summary>Where a pad gives its text: Etherpad at /export/txt, HedgeDoc at /download, anything else as it is.</summary>
internal static class PadAddress
{
    /// <summary>Where to ask, the likeliest first.</summary>
    public static IReadOnlyList<Uri> Of(Uri pad)
    {
        var bare = pad.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var path = pad.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/export/txt", StringComparison.Ordinal) || path.EndsWith("/download", StringComparison.Ordinal) || path.Length == 0
            || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            return [pad];
        return path.Contains("/p/", StringComparison.Ordinal) ? [new Uri(bare + "/export/txt"), pad] : [new Uri(bare + "/download"), pad];
    }

    /// <summary>It is a text and no page: a page of a pad holds its buttons, not its words.</summary>
    public static bool IsText(string type) => type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/markdown", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/x-markdown", StringComparison.OrdinalIgnoreCase);
}
