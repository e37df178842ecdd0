using System.Globalization;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>Finds the words of a glossary in a text. Pure.</summary>
internal static class GlossaryWords
{
    private const int ShortestPlural = 4;

    /// <summary>The terms whose words follow each other in the text, whatever the case and the accents; “accompagnements” is “accompagnement”.</summary>
    public static IReadOnlyList<T> In<T>(string text, IEnumerable<T> terms, Func<T, string> word)
    {
        var said = $" {Words(text)} ";
        return [.. terms.Where(one => Words(word(one)) is { Length: > 0 } words && said.Contains($" {words} ", StringComparison.Ordinal))];
    }

    /// <summary>The heading under which a word stands: its first letter without accent, or # for what begins otherwise.</summary>
    public static string Letter(string key) =>
        key.Length > 0 && char.IsLetter(key[0]) ? key[..1].ToUpper(CultureInfo.InvariantCulture) : "#";

    private static string Words(string text)
    {
        var plain = SearchText.Normalise(text);
        var words = string.Concat(plain.Select(one => char.IsLetterOrDigit(one) ? one : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(one => one.Length >= ShortestPlural && one[^1] is 's' or 'x' ? one[..^1] : one));
    }
}
