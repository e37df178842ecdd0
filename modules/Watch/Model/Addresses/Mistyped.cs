using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Addresses;

/// <summary>"www.example.fr/a", "//example.fr/a", "htttp://example.fr": said back as a question, not taken for granted.</summary>
internal static partial class Mistyped
{
    /// <summary>What was perhaps meant, or null.</summary>
    public static string? Meant(string text) =>
        Scheme().Replace(text, "").TrimStart('/') is var bare && LikeAHost().IsMatch(bare) ? "https://" + bare : null;

    [GeneratedRegex(@"^h*t+p*s*[:;]?/+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^[\w\-]+(?<g1>\.[\w\-]+)*\.\p{L}{2,}(?<g2>:\d+)?(?<g3>[/?#]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LikeAHost();
}
