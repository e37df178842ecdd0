using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Cohort.Facilities.Reminders;

namespace Cohort.Facilities.Rooms;

/// <summary>Words of ours as a chat takes them. What people wrote stays text: it rings at nobody, links nowhere, and is no Markdown. Pure.</summary>
internal static class ChatText
{
    // Discord takes 2,000 characters; the others take that too.
    private const int LongestTitle = 200, LongestText = 600;

    // Cuts a word where a chat would see a name to ring at, or an address: it is not seen, and what is copied still reads.
    private const char Cut = '\u200B';

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON to post.</summary>
    /// <param name="format">Whose.</param>
    /// <param name="words">Title, text and label, in the room's language.</param>
    /// <param name="link">The whole address of the act on this site.</param>
    public static string Body(ChatFormat format, Words words, string link)
    {
        var said = new StringBuilder().Append("**").Append(Plain(format, Short.Of(words.Title.ReplaceLineEndings(" "), LongestTitle))).Append("**\n");
        if (words.Text.Trim() is { Length: > 0 } text)
            said.Append(Plain(format, Short.Of(text.ReplaceLineEndings("\n"), LongestText))).Append('\n');
        said.Append(Plain(format, words.LinkLabel)).Append(format == ChatFormat.Discord ? $": <{link}>" : $": {link}");
        return format == ChatFormat.Discord
            ? JsonSerializer.Serialize(new { content = said.ToString(), allowed_mentions = new { parse = Array.Empty<string>() } }, Json)
            : JsonSerializer.Serialize(new { text = said.ToString() }, Json);
    }

    /// <summary>The text, so that it is shown as it was written and does nothing.</summary>
    public static string Plain(ChatFormat format, string text)
    {
        // First what nobody sees goes, lest it hold apart what is an address without it.
        text = string.Concat(text.Where(sign => sign == '\n' || !IsUnseen(sign)));
        var plain = new StringBuilder(text.Length + 16);
        foreach (var (index, sign) in text.Index())
        {
            switch (sign)
            {
                case '\n':
                    plain.Append(sign);
                    break;
                // Slack's own signs: <!channel>, <@person>, <address|words>.
                case '&' or '<' or '>' when format == ChatFormat.Mattermost:
                    plain.Append(sign switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
                    break;
                case '@':
                    plain.Append(sign).Append(Cut);
                    break;
                case ':' when text.AsSpan(index).StartsWith("://", StringComparison.Ordinal):
                    plain.Append(sign).Append(Cut);
                    break;
                case '.' when index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase):
                    plain.Append(Cut).Append(sign);
                    break;
                case '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '(' or ')' or '#' or '|' or '!' or '<' or '>':
                    plain.Append('\\').Append(sign);
                    break;
                // A list or a title, at the beginning of a line.
                case '-' or '+' when index == 0 || text[index - 1] == '\n':
                    plain.Append('\\').Append(sign);
                    break;
                default:
                    plain.Append(sign);
                    break;
            }
        }

        return plain.ToString();
    }

    // Control signs, those that turn the direction of what follows, and our own.
    private static bool IsUnseen(char sign) => char.IsControl(sign) || sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or Cut;
}
