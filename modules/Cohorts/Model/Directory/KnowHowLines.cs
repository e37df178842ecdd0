using System.Globalization;
using System.Text;

namespace Cohort.Cohorts.Model.Directory;

/// <summary>A list as it is typed: one entry a line.</summary>
internal static class KnowHowLines
{
    /// <summary>Most characters that are read.</summary>
    public const int MostTyped = KnowHow.MostInList * (KnowHow.MostText + 2) * 2;

    /// <summary>Its entries, each once, without bullets, empty lines and signs that nobody sees.</summary>
    public static IReadOnlyList<string> Read(string? typed) => [.. (typed ?? "").Split('\n')
        .Select(Plain)
        .Where(one => KnowHow.NormalOf(one).Length > 0)
        .DistinctBy(KnowHow.NormalOf)];

    // Signs that change the direction of what follows would reach beyond their line. A joiner between letters stays.
    private static string Plain(string line)
    {
        var plain = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not
                (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
                plain.Append(rune.ToString());
            else if (rune.Value == '\t')
                plain.Append(' ');
        }

        return plain.ToString().Trim().TrimStart('-', '*', '•', '·').Trim();
    }
}
