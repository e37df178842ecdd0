using System.Globalization;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>
/// Verbs for what a workshop makes people do, by the levels of Bloom's taxonomy (revised by Anderson and Krathwohl, 2001);
/// and those that nobody can see being done.
/// </summary>
internal static class ActionVerbs
{
    private static readonly Dictionary<string, Words> All = Data.Read<Dictionary<string, Words>>("verbs.json");

    /// <summary>The levels with some of their verbs, in the current language.</summary>
    public static IReadOnlyList<Level> Levels => (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? All["fr"] : All["en"]).Levels;

    /// <summary>The verb at the beginning of a text that cannot be observed, as the list writes it; null when there is none. Both languages are looked at.</summary>
    public static string? Vague(string text)
    {
        var beginning = SearchText.Normalise(text).TrimStart('-', '*', '•', ' ');
        return All.Values.SelectMany(one => one.Vague).OrderByDescending(one => one.Length)
            .FirstOrDefault(one => Begins(beginning, SearchText.Normalise(one)));
    }

    private static bool Begins(string text, string verb) =>
        text.StartsWith(verb, StringComparison.Ordinal) && (text.Length == verb.Length || !char.IsLetter(text[verb.Length]));

    /// <summary>A level of the taxonomy.</summary>
    internal sealed record Level(string Name, IReadOnlyList<string> Verbs);

    private sealed record Words(IReadOnlyList<string> Vague, IReadOnlyList<Level> Levels);
}
