using Cohort.Kernel.Text;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Talk;

namespace Cohort.Watch.Model.Imports;

/// <summary>What files call notes and descriptions, as reasons and comments; and back.</summary>
internal static class NoteWords
{
    /// <summary>The reason: what was said when it is short, else its beginning.</summary>
    public static string Why(string said) => said.Length <= Voice.LongestWhy ? said : TextFile.Cut(said, Voice.LongestWhy - 1).TrimEnd() + "…";

    /// <summary>Comments that keep the notes of a link, and what was said when a reason cannot hold it.</summary>
    public static IEnumerable<string> Comments(FoundLink link)
    {
        if (link.Why.Length > Voice.LongestWhy)
        {
            foreach (var part in Parts(link.Why))
                yield return part;
        }

        foreach (var part in link.Notes.SelectMany(one => Parts(Written(one))))
            yield return part;
    }

    /// <summary>A comment as a note: the lines it begins with that are quoted are its quote.</summary>
    public static LinkNote Read(string comment)
    {
        var lines = comment.Split('\n');
        var quoted = lines.TakeWhile(one => one.StartsWith('>')).Count();
        return new LinkNote(LinkBasket.Lines(string.Join('\n', lines.Take(quoted).Select(one => one[1..].TrimStart(' ')))), LinkBasket.Lines(string.Join('\n', lines.Skip(quoted))));
    }

    private static string Written(LinkNote note) =>
        note.Quote.Length == 0 ? note.Text : $"> {note.Quote.Replace("\n", "\n> ", StringComparison.Ordinal)}{(note.Text.Length > 0 ? "\n\n" + note.Text : "")}";

    // A long one becomes several, cut where a line or a word ends.
    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > ItemComment.Most)
        {
            var at = text.LastIndexOfAny(['\n', ' '], ItemComment.Most - 1);
            at = at > ItemComment.Most / 2 ? at : char.IsHighSurrogate(text[ItemComment.Most - 1]) ? ItemComment.Most - 1 : ItemComment.Most;
            yield return text[..at].Trim();
            text = text[at..].Trim();
        }

        if (text.Trim().Length > 0)
            yield return text.Trim();
    }
}
