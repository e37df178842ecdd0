using System.Text.RegularExpressions;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The words that CASE 1.1 has for links, and for what they lead to.</summary>
internal static partial class CaseLinkTypes
{
    private static readonly HashSet<string> Words =
        [CaseLinks.ChildOf, "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo", "replacedBy", "exemplar", "hasSkillLevel", "isTranslationOf"];

    /// <summary>The type, or the nearest that the schema accepts: "ext:" and its letters.</summary>
    public static string Allowed(string type) =>
        Words.Contains(type) || Extension().IsMatch(type) ? type : "ext:" + (Others().Replace(type, "") is { Length: > 0 } letters ? letters : "other");

    public static bool IsTarget(string type) => type == "CASE" || Extension().IsMatch(type);

    [GeneratedRegex("^ext:[a-zA-Z0-9._-]+$", RegexOptions.None, 1000)]
    private static partial Regex Extension();

    [GeneratedRegex("[^a-zA-Z0-9._-]", RegexOptions.None, 1000)]
    private static partial Regex Others();
}
