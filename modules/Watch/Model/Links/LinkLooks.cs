using System.Globalization;

namespace Cohort.Watch.Model.Links;

/// <summary>The looks as a row keeps them: few, on a line each, the oldest first.</summary>
internal static class LinkLooks
{
    /// <summary>How many are kept.</summary>
    public const int Most = 12;

    /// <summary>Most characters of them all.</summary>
    public const int Longest = 1200;

    /// <summary>With one more. What was before a good look no longer matters.</summary>
    public static IReadOnlyList<Sighting> With(IReadOnlyList<Sighting> looks, Sighting look)
    {
        if (look.Sight is Sight.Good or Sight.Walled)
            return [look];
        var all = looks.Append(look).ToList();
        if (all.Count > Most)
        {
            // Since when is what counts, so the first ones stay; a stumble proves nothing, and goes first.
            var stumble = all.FindIndex(one => one.Sight == Sight.Trouble);
            all.RemoveAt(stumble >= 0 && stumble < all.Count - 1 ? stumble : 2);
        }

        return all;
    }

    /// <summary>To text. Where it led is kept by a mark only: the last target stands in the row.</summary>
    public static string Write(IReadOnlyList<Sighting> looks) =>
        string.Join('\n', looks.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.At:yyyy-MM-ddTHH:mm:ssZ} {one.Sight} {one.Reason} {Mark(one.Target)}")));

    /// <summary>From text; a line that cannot be read is left out.</summary>
    /// <param name="text">As written.</param>
    /// <param name="target">The target of the row: looks that led there have it again.</param>
    public static IReadOnlyList<Sighting> Read(string text, string target) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Line(line, target)).OfType<Sighting>()];

    private static Sighting? Line(string line, string target) =>
        line.Split(' ') is [var at, var sight, var reason, var mark]
        && DateTime.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var when)
        && Enum.TryParse<Sight>(sight, out var seen) && Enum.TryParse<SightReason>(reason, out var why)
            ? new Sighting(when, seen, why, mark == "-" ? "" : mark == Mark(target) ? target : mark)
            : null;

    // Eight signs of a hash tell two targets apart.
    private static string Mark(string target) => target.Length == 0 ? "-" : target.Length == 8 && !target.Contains(':', StringComparison.Ordinal) ? target : Items.ItemAddress.HashOf(target)[..8];
}
