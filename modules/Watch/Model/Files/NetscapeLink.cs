using System.Text;
using System.Text.RegularExpressions;

namespace Cohort.Watch.Model.Files;

/// <summary>A link of a bookmark file while its description is still being read.</summary>
internal sealed partial class NetscapeLink(Dictionary<string, string> attributes, string title, int line)
{
    public int Line => line;

    public StringBuilder? About { get; set; }

    public FoundLink Read(string about, IReadOnlyList<string> path, bool? status, LinkBasket basket)
    {
        var place = basket.At(line);
        var tags = Get("tags", "labels");
        var said = Get("description") is { Length: > 0 } inside ? about.Trim().Length > 0 ? inside + "\n" + about : inside : about;
        return new FoundLink(
            Get("href"), LinkText.Of(title), Note().Replace(said, ""), path,
            tags.Contains(',', StringComparison.Ordinal) ? tags.Split(',') : tags.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            basket.Date(Get("add_date", "time_added"), place), Get("toread") is { Length: > 0 } flag ? flag == "1" : status,
            [.. Note().Matches(said).Select(one => Quoted(one.Groups["note"].Value))], place);
    }

    // Our own and linkding's way to put notes beside the description; "> " begins what is quoted.
    private static LinkNote Quoted(string note)
    {
        var all = LinkBasket.Lines(note).Split('\n');
        var count = all.TakeWhile(one => one.StartsWith('>')).Count();
        return new LinkNote(string.Join('\n', all.Take(count).Select(one => one[1..].TrimStart(' '))), string.Join('\n', all.Skip(count)));
    }

    private string Get(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (attributes.TryGetValue(name, out var value))
                return value;
        }

        return "";
    }

    [GeneratedRegex(@"\[linkding-notes\](?<note>.*?)\[/linkding-notes\]", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Note();
}
