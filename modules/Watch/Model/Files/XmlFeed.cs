using System.Net;
using System.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>A feed in XML, element by element: what is not closed, badly declared or cut short is read as far as it goes.</summary>
internal sealed class XmlFeed
{
    private static readonly string[] Wanted = ["title", "link", "guid", "id", "description", "summary", "content", "content:encoded", "pubdate", "published", "updated", "dc:date", "date"];

    private readonly Markup marks;
    private readonly LineCount lines;
    private readonly List<FeedEntry> entries = [];
    private readonly List<LinkFault> faults = [];
    private Dictionary<string, string> values = [];
    private int? begin;
    private string title = "", home = "";
    private bool isFeed;

    private XmlFeed(string text) => (marks, lines) = (new Markup(text), new LineCount(text));

    public static FoundEntries Read(string text) => new XmlFeed(text).Run();

    private FoundEntries Run()
    {
        while (entries.Count < FeedReader.MostEntries && marks.Next(out var mark))
        {
            var name = Local(mark.Name);
            if (mark.Kind == MarkKind.Text)
                continue;
            isFeed |= name is "rss" or "feed" or "channel" || mark.Name == "rdf:rdf";
            if (name is "item" or "entry")
            {
                Close();
                begin = mark.Kind == MarkKind.Start && !mark.IsEmpty ? lines.Of(mark.Begin) : null;
                values = mark.Kind == MarkKind.Start && mark.Attributes().GetValueOrDefault("rdf:about") is { Length: > 0 } about ? new(StringComparer.Ordinal) { ["id"] = about } : new(StringComparer.Ordinal);
            }
            else if (mark.Kind == MarkKind.Start && (Array.IndexOf(Wanted, name) >= 0))
                Take(name, mark);
        }

        // Cut short: what the last entry said is kept.
        if (begin is { } line && entries.Count < FeedReader.MostEntries)
        {
            faults.Add(new LinkFault(FormattableString.Invariant($"line {line}"), new Sentence("The feed ends inside this entry."), ""));
            Close();
        }

        return isFeed ? new FoundEntries(LinkBasket.Line(LinkText.Of(title)), home, entries, faults) : FeedReader.Refuse(new Sentence("This is no feed."));
    }

    private void Take(string name, Mark mark)
    {
        if (name == "link" && mark.Attributes() is var all && all.TryGetValue("href", out var href))
        {
            var relation = all.GetValueOrDefault("rel", "alternate");
            if (relation == "alternate" && begin is null && home.Length == 0)
                home = href;
            else if (begin is not null && (relation == "alternate" || (relation == "related" && !values.ContainsKey("link"))))
                values["link"] = href;
            return;
        }

        if (mark.IsEmpty)
            return;
        var text = Inside(mark.Name);
        if (begin is not null)
            values.TryAdd(name, text);
        else if (name == "title" && title.Length == 0)
            title = text;
        else if (name == "link" && home.Length == 0)
            home = text.Trim();
    }

    // Text and CDATA up to the end of the element; marks inside stay, for the summary is HTML.
    private string Inside(string name)
    {
        var text = new StringBuilder();
        while (marks.Next(out var mark))
        {
            if (mark.Kind == MarkKind.End && mark.Name == name)
                break;
            if (Local(mark.Name) is "item" or "entry")
            {
                marks.Back(mark);
                break;
            }

            if (mark.Kind == MarkKind.Text && text.Length < 100_000)
                text.Append(mark.IsLiteral ? mark.Text : WebUtility.HtmlDecode(mark.Text));
            else if (mark.Kind == MarkKind.Start)
                text.Append('<').Append(mark.Name).Append('>');
        }

        return text.ToString();
    }

    private void Close()
    {
        if (begin is not { } line)
            return;
        begin = null;
        string Get(params ReadOnlySpan<string> names)
        {
            foreach (var one in names)
            {
                if (values.TryGetValue(one, out var value) && value.Trim().Length > 0)
                    return value;
            }

            return "";
        }

        var guid = Get("guid");
        var link = Get("link") is { Length: > 0 } said ? said : Redirectors.IsWeb(guid.Trim()) ? guid : "";
        if (FeedReader.Entry(Get("guid", "id"), link, Get("title"), Get("summary", "description", "content", "content:encoded"), Get("pubdate", "published", "dc:date", "date", "updated"), FormattableString.Invariant($"line {line}"), faults) is { } entry)
            entries.Add(entry);
    }

    private static string Local(string name) => name.StartsWith("atom:", StringComparison.Ordinal) || name.StartsWith("rss:", StringComparison.Ordinal) ? name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] : name;
}
