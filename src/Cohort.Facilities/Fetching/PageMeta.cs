using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using Cohort.Kernel.Text;

namespace Cohort.Facilities.Fetching;

/// <summary>What the marks of a page say of it, by the names that press, libraries and social networks gave them; the first of two counts.</summary>
internal sealed class PageMeta
{
    /// <summary>Words that are read in a minute.</summary>
    public const int WordsAMinute = 230;

    /// <summary>A page with fewer words has hardly a text: most likely a script would write it.</summary>
    public const int FewWords = 50;

    private static readonly string[] Authors = ["author", "dc.creator", "dcterms.creator", "citation_author"];

    private static readonly string[] Dates =
        ["article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "citation_publication_date", "parsely-pub-date"];

    private static readonly string[] Pictures = ["og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"];

    private static readonly HashSet<string> Wanted = [.. Authors, .. Dates, .. Pictures, "article:author", "og:locale", "content-language"];

    private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);
    private string language = "";
    private string time = "";
    private bool isMainTime;

    public LinkedData Data { get; } = new();

    /// <summary>A meta mark.</summary>
    public void Take(HtmlTagToken tag)
    {
        var content = tag.GetAttribute("content").Trim();
        if (content.Length is 0 or > PageFacts.LongestPicture)
            return;
        foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
        {
            if (tag.GetAttribute(attribute).Trim().ToLowerInvariant() is { Length: > 0 } name && Wanted.Contains(name))
                said.TryAdd(name, content);
        }
    }

    /// <summary>The language of the whole page.</summary>
    public void Say(string lang) => language = language.Length > 0 ? language : lang;

    /// <summary>An instant that stands in the text: that of the main part is nearer to the truth.</summary>
    public void At(string datetime, bool isMain)
    {
        if (DateOf(datetime) is null || (time.Length > 0 && (isMainTime || !isMain)))
            return;
        (time, isMainTime) = (datetime, isMain);
    }

    /// <summary>All of it, without text and title.</summary>
    public PageFacts Facts() => new(
        "",
        LanguageOf(language, said.GetValueOrDefault("og:locale", ""), said.GetValueOrDefault("content-language", "")),
        AuthorOf([First(Authors), Data.Author, said.GetValueOrDefault("article:author", "")]),
        Dates.Take(1).Select(name => said.GetValueOrDefault(name, "")).Append(Data.Published).Concat(Dates.Skip(1).Select(name => said.GetValueOrDefault(name, ""))).Append(time).Select(DateOf).FirstOrDefault(one => one is not null),
        Pictures.Select(name => said.GetValueOrDefault(name, "")).FirstOrDefault(IsWeb) ?? "");

    /// <summary>The day of an ISO 8601 date or instant, as its author's calendar had it; null when it is none, or nobody's lifetime.</summary>
    public static DateOnly? DateOf(string text)
    {
        text = text.Trim();
        return text.Length >= 10 && DateOnly.TryParseExact(text[..10], ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200 ? day : null;
    }

    private string First(string[] names) => names.Select(name => said.GetValueOrDefault(name, "")).FirstOrDefault(one => one.Length > 0) ?? "";

    // "fr-FR", "fr_CA", "fr, en": the first primary tag that can be one.
    private static string LanguageOf(params string[] tags) =>
        tags.Select(one => one.Trim().Split('-', '_', ',', ';', ' ')[0].ToLowerInvariant()).FirstOrDefault(one => one.Length is 2 or 3 && one.All(char.IsAsciiLetterLower) && one is not ("und" or "mul" or "zxx")) ?? "";

    private static string AuthorOf(IEnumerable<string> names) =>
        names.Select(one => TextFile.Cut(PageReading.Plain(one), PageFacts.LongestAuthor).TrimEnd()).FirstOrDefault(one => one.Length > 0 && !one.Contains("://", StringComparison.Ordinal)) ?? "";

    private static bool IsWeb(string address) =>
        address.Length is > 0 and <= PageFacts.LongestPicture && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
}
