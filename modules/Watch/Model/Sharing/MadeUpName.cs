using System.Text;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Sharing;

/// <summary>Tells a pseudonym from somebody's name.</summary>
internal static class MadeUpName
{
    /// <summary>The same name, whatever the accents, the case, the signs between its words and their order.</summary>
    public static bool IsLike(string pseudonym, string name) => KeyOf(pseudonym) is { Length: > 0 } key && (key == KeyOf(name) || Together(pseudonym) == Together(name));

    /// <summary>Letters that look alike but are others: Latin beside Greek or Cyrillic.</summary>
    public static bool MixesScripts(string name)
    {
        var letters = Plain(name).Where(char.IsLetter).ToList();
        return letters.Exists(IsLatin) && letters.Exists(IsGreekOrCyrillic);
    }

    private static string KeyOf(string name) => string.Join(' ', Words(name).Order(StringComparer.Ordinal));

    private static string Together(string name) => string.Concat(Words(name));

    private static string[] Words(string name) =>
        new string([.. Plain(name).Select(one => char.IsLetterOrDigit(one) ? one : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string name) => SearchText.Normalise(SearchText.Normalise(name).Normalize(NormalizationForm.FormKC));

    private static bool IsLatin(char one) => one is (>= 'a' and <= 'z') or (>= '\u00c0' and <= '\u024f') or (>= '\u1e00' and <= '\u1eff');

    private static bool IsGreekOrCyrillic(char one) => one is (>= '\u0370' and <= '\u052f') or (>= '\u1c80' and <= '\u1c8f') or (>= '\u1f00' and <= '\u1fff') or (>= '\ua640' and <= '\ua69f');
}
