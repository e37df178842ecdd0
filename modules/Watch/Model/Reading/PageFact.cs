using System.Globalization;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Watch.Model.Reading;

/// <summary>What is known of a page, as it is shown and as it leaves in files.</summary>
internal sealed record PageFact(string Language, string Author, DateOnly? PublishedOn, string Picture, int Minutes, bool IsFile)
{
    /// <summary>A quiet line, in its order; the language only when it is not that of the reader's screen.</summary>
    public IReadOnlyList<string> Words(Texts texts)
    {
        var all = new List<string>();
        if (IsFile)
            all.Add(texts["a file, not a page: only its name is known"]);
        if (Tongue() is { } tongue)
            all.Add(texts["in {0}", tongue]);
        if (Author.Length > 0)
            all.Add(texts["by {0}", Author]);
        if (PublishedOn is { } day)
            all.Add(texts["published on {0}", Dates.Numeric(day)]);
        if (Minutes > 0)
            all.Add(texts["{0} min to read", Minutes]);
        return all;
    }

    // Only those the system knows by a name: a page may say anything.
    private string? Tongue()
    {
        if (Language.Length == 0 || Language == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)
            return null;
        try
        {
            return CultureInfo.GetCultureInfo(Language, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
