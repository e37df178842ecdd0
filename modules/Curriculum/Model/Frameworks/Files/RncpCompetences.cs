using System.Text.RegularExpressions;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The RNCP gives the competences of a block as one text, often with its line breaks flattened into spaces.</summary>
internal static partial class RncpCompetences
{
    /// <summary>The competences of a text: parted by line breaks, by two spaces or more, or by bullets. A guess, for a person to confirm.</summary>
    public static IReadOnlyList<string> SplitCompetences(string text) =>
    [
        .. Parting().Split(FileText.Lines(text))
            .Select(one => Beginning().Replace(one.Trim(), "", 1))
            .Select(Ended)
            .Where(one => one.Any(char.IsLetter)),
    ];

    // “etc.” and “...” keep their points.
    private static string Ended(string competence)
    {
        var text = competence.TrimEnd(' ', '\u00A0', ';', ',');
        return text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) && !text.EndsWith("etc.", StringComparison.OrdinalIgnoreCase) ? text[..^1].TrimEnd() : text;
    }

    [GeneratedRegex(@"\s{2,}|\n|\s?[•●▪‣]\s*", RegexOptions.None, 1000)]
    private static partial Regex Parting();

    // A bullet, then a number that a sign ends: “1.”, “2)”, “1.2 ”.
    [GeneratedRegex(@"^(?:[*\-–—·○]\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)°]\s*(?=\D)|\d{1,2}(?:\.\d{1,2})+\s+)?", RegexOptions.None, 1000)]
    private static partial Regex Beginning();
}
