using System.Globalization;

namespace Cohort.Facilities;

/// <summary>Says something in somebody's language, whoever is asking.</summary>
public static class Speech
{
    /// <summary>The culture of a language: "fr" or "en".</summary>
    public static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(string.Equals(language, "en", StringComparison.Ordinal) ? "en-GB" : "fr-FR");

    /// <summary>What <paramref name="say"/> says in <paramref name="language"/>.</summary>
    public static T In<T>(string language, Func<T> say)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(language);
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }
}
