namespace Cohort.Watch.Model.Addresses;

/// <summary>"." and ".." in a path (RFC 3986 §5.2.4); two slashes in a row stay.</summary>
internal static class Dots
{
    public static string Resolve(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
            return path;
        var kept = new List<string>();
        var pieces = path[1..].Split('/');
        for (var index = 0; index < pieces.Length; index++)
        {
            var isLast = index == pieces.Length - 1;
            if (pieces[index] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (pieces[index] is not ("." or ".."))
                kept.Add(pieces[index]);
            else if (isLast)
                kept.Add("");
        }

        return "/" + string.Join('/', kept);
    }
}
