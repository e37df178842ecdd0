using System.Globalization;
using System.Text;

namespace Cohort.Kernel.Text;

/// <summary>The form in which words are searched, sorted and compared: without case, accents or ligatures.</summary>
/// <remarks>Made here and stored in a column, because the three databases do not agree on what is equal.</remarks>
public static class SearchText
{
    /// <summary>Lower case, no accent, œ as oe, æ as ae, ß as ss, ’ as ', single spaces, trimmed.</summary>
    /// <param name="text">Anything, even malformed UTF-16; null gives the empty string.</param>
    /// <returns>Applying it again changes nothing. Control and invisible format characters are dropped.</returns>
    public static string Normalise(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = folded.Length > 0;
                continue;
            }

            if (IsDropped(rune))
            {
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            Append(folded, Rune.ToLowerInvariant(rune));
        }

        // Scripts that decompose without accents (Hangul) go back to their usual, shorter form.
        var result = folded.ToString();
        return Ascii.IsValid(result) ? result : result.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The letters and digits of the normalised text: “E-mail”, “e mail” and “É-MAIL” are one key.</summary>
    /// <param name="text">A heading or a code word; null gives the empty string.</param>
    public static string Key(string? text) => string.Concat(Normalise(text).Where(char.IsLetterOrDigit));

    private static string Decomposed(string text) =>
        Ascii.IsValid(text) ? text : TextFile.Sound(text).Normalize(NormalizationForm.FormD);

    private static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format;

    private static void Append(StringBuilder folded, Rune lower) => _ = lower.Value switch
    {
        'œ' => folded.Append("oe"),
        'æ' => folded.Append("ae"),
        'ß' => folded.Append("ss"),
        '’' => folded.Append('\''),
        _ => folded.Append(lower.ToString()),
    };
}
