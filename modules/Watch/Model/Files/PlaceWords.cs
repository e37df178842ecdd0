using System.Text.RegularExpressions;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Files;

/// <summary>Says in the reader's language where something stands in a file; it is kept as <see cref="LinkBasket.At"/> wrote it.</summary>
internal static partial class PlaceWords
{
    public static string Say(string place, Texts texts) =>
        Line().Match(place) is { Success: true } found ? found.Groups["before"].Value + texts["line {0}", found.Groups["number"].Value] : place;

    [GeneratedRegex(@"^(?<before>(?:.*, )?)line (?<number>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
