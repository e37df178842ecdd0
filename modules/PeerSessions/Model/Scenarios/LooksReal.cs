using System.Text.RegularExpressions;

namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>Finds what may be somebody's own: a telephone number, an e-mail address, a social-security number. A card holds invented people only.</summary>
internal static partial class LooksReal
{
    private const int Enough = 1000;

    /// <summary>The first piece that looks like one, or null.</summary>
    public static string? Find(string text)
    {
        var found = new[] { SocialSecurity().Match(text), Phone().Match(text), Mail().Match(text) }.FirstOrDefault(one => one.Success);
        return found?.Value.Trim();
    }

    // Free, surcharged and short numbers belong to bodies, not to people.
    [GeneratedRegex(@"(?<![\d])(?:(?:\+|00)33[ .\-\u00a0\u202f]?(?:\(0\))?|0)[ .\-\u00a0\u202f]?[1-79](?:[ .\-\u00a0\u202f]?\d{2}){4}(?!\d)", RegexOptions.None, Enough)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}", RegexOptions.None, Enough)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)[12][ .\u00a0\u202f]?\d{2}[ .\u00a0\u202f]?\d{2}[ .\u00a0\u202f]?(?:\d{2}|2[ABab])[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}(?:[ .\u00a0\u202f]?\d{2})?(?!\d)", RegexOptions.None, Enough)]
    private static partial Regex SocialSecurity();
}
