using System.Globalization;

namespace Cohort.Facilities;

/// <summary>Words for somebody who is not the one who asks: a message, a report.</summary>
public static class Speaking
{
    /// <summary>What <paramref name="say"/> says in a person's language.</summary>
    /// <param name="language">"fr" or "en".</param>
    /// <param name="say">Composes the words.</param>
    public static T In<T>(string language, Func<T> say)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "fr-FR");
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }
}
