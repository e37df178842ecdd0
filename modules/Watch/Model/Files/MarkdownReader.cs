using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Files;

/// <summary>A Markdown page, or any text: each address in it is a link, with its words when it has some.</summary>
internal static partial class MarkdownReader
{
    public const string Format = "Markdown";

    public static void Read(string text, LinkBasket basket, IReadOnlyList<string> under)
    {
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            if (basket.IsFull || raw.IndexOf("://") < 0)
                continue;
            var line = raw.ToString();
            if (line.Length > 100_000)
                continue;
            var place = basket.At(number);
            foreach (Match match in Link().Matches(line))
            {
                var address = match.Groups["bare"].Success ? match.Groups["bare"].Value.TrimEnd('.', ',', ';', ':', '!', '?') : match.Groups["address"].Value;
                basket.Add(new FoundLink(address, match.Groups["title"].Value.Replace("\\", "", StringComparison.Ordinal), "", under, [], null, null, [], place));
            }
        }
    }

    [GeneratedRegex(@"\[(?<title>(?:[^\[\]\\]|\\.){0,1000})\]\(<?(?<address>https?://[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+""[^""]*"")?\)|(?<bare>https?://[^\s<>""\]]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();
}
