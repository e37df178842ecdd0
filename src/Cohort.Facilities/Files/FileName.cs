using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Files;

/// <summary>A name as it is kept: no path, nothing that hides or turns its letters, an ending that tells the truth.</summary>
internal static class FileName
{
    public const int Most = 200;

    public static string Tidy(string given, string type)
    {
        var endings = ContentType.Endings[type];
        var name = Plain(given[(given.LastIndexOfAny(['/', '\\']) + 1)..]);
        var dot = name.LastIndexOf('.');
        var ending = dot > 0 && endings.Contains(name[(dot + 1)..].ToLowerInvariant()) ? name[dot..] : "." + endings[0];
        if (dot > 0 && ending == name[dot..])
            name = name[..dot];
        name = Cut(name.Length == 0 ? "file" : name, Most - ending.Length);
        return name + ending;
    }

    /// <summary>One line of letters that stand where they seem to stand.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // A surrogate that stands alone comes as U+FFFD.
            var isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace || (!Hides(Rune.GetUnicodeCategory(rune)) && rune != Rune.ReplacementChar && !"<>:\"|?*/\\".Contains(rune.ToString(), StringComparison.Ordinal)))
                plain.Append(isSpace ? " " : rune.ToString());
        }

        return string.Join(' ', plain.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ');
    }

    private static bool Hides(UnicodeCategory kind) => kind is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Cut(string name, int most) =>
        name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)].TrimEnd('.', ' ');
}
