using System.Text;
using System.Text.RegularExpressions;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>The bookmark file of Netscape, in every dialect: unclosed, without DL, without doctype, or just a page of links (Pocket).</summary>
internal sealed partial class NetscapeReader
{
    public const string Format = "Netscape HTML";

    private readonly string text;
    private readonly LinkBasket basket;
    private readonly LineCount lines;
    private readonly bool isBookmarkFile;
    private readonly List<IReadOnlyList<string>> levels = [];
    private IReadOnlyList<string> path = [];
    private string? pending;
    private string folderAbout = "";
    private bool? status;
    private NetscapeLink? link;

    private NetscapeReader(string text, LinkBasket basket)
    {
        (this.text, this.basket, lines) = (text, basket, new LineCount(text));
        isBookmarkFile = HasTerms().IsMatch(text);
    }

    public static void Read(string text, LinkBasket basket) => new NetscapeReader(text, basket).Run();

    private void Run()
    {
        var marks = new Markup(text);
        while (!basket.IsFull && marks.Next(out var mark))
        {
            if (mark.Kind == MarkKind.Start && mark.Name is "script" or "style" or "title" && link is null)
                marks.Skip(mark.Name);
            else if (mark.Name is "dt" or "hr" or "dl" || (!isBookmarkFile && mark.Name is "li" or "ul" or "h1"))
                Flush();
            switch (mark)
            {
                case { Kind: MarkKind.Start, Name: "h3" or "h2" } when isBookmarkFile:
                    Flush();
                    pending = LinkBasket.Line(LinkText.Of(UpTo(marks, mark.Name)));
                    break;
                case { Kind: MarkKind.Start, Name: "h1" } when !isBookmarkFile:
                    status = LinkBasket.Line(UpTo(marks, "h1")) switch { "Unread" => true, "Read Archive" => false, _ => null };
                    break;
                case { Kind: MarkKind.Start, Name: "dl" }:
                    Enter();
                    break;
                case { Kind: MarkKind.End, Name: "dl" } when levels.Count > 0:
                    path = levels[^1];
                    levels.RemoveAt(levels.Count - 1);
                    break;
                case { Kind: MarkKind.Start, Name: "dd" } when link is { About: null } or null:
                    (link ??= new NetscapeLink([], "", 0)).About = new StringBuilder();
                    break;
                case { Kind: MarkKind.Start, Name: "a" } when link?.About is null:
                    Flush();
                    link = new NetscapeLink(mark.Attributes(), UpTo(marks, "a"), lines.Of(mark.Begin));
                    break;
                default:
                    if (link?.About is { Length: < 200_000 } about)
                        about.Append(text, mark.Begin, mark.End - mark.Begin);
                    break;
            }
        }

        Flush();
    }

    private void Enter()
    {
        levels.Add(path);
        if (pending is { Length: > 0 } && path.Count <= LinkBasket.MostDepth)
        {
            path = [.. path, pending];
            basket.Add(new FoundFolder(path, folderAbout));
        }

        (pending, folderAbout) = (null, "");
    }

    // The words up to the end of an element, or to what can only stand after it.
    private string UpTo(Markup marks, string name)
    {
        var words = new StringBuilder();
        while (marks.Next(out var mark) && !(mark.Kind == MarkKind.End && mark.Name == name))
        {
            if (mark.Name is "dt" or "dd" or "dl" or "a" or "h3" or "li")
            {
                marks.Back(mark);
                break;
            }

            words.Append(text, mark.Begin, mark.End - mark.Begin);
            if (words.Length > 20_000)
                break;
        }

        return words.ToString();
    }

    private void Flush()
    {
        if (link is { } now)
        {
            link = null;
            var about = LinkText.Of(now.About?.ToString() ?? "");
            if (now.Line > 0)
                basket.Add(now.Read(about, path, status, basket));
            else if (pending is not null)
                folderAbout = about;
            else if (about.Trim().Length > 0)
                basket.Tell(basket.At(lines.Of(0)), new Sentence("This text stands under no link."), about);
        }
    }

    [GeneratedRegex("<(?:dt|dl)[\\s>]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HasTerms();
}
