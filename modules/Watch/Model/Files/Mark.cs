using System.Net;

namespace Cohort.Watch.Model.Files;

/// <summary>What a scanner of marks meets.</summary>
internal enum MarkKind
{
    Text,
    Start,
    End,
}

/// <summary>A mark or what stands between two.</summary>
/// <param name="Kind">A text, a start or an end.</param>
/// <param name="Name">Lower case, without its prefix's case; "dc:date". Empty for a text.</param>
/// <param name="Text">Raw characters of a text, or the attributes of a start.</param>
/// <param name="IsLiteral">A text that was CDATA: its &amp; is no entity.</param>
/// <param name="IsEmpty">A start that is an end too.</param>
internal readonly record struct Mark(MarkKind Kind, string Name, string Text, bool IsLiteral, bool IsEmpty, int Begin, int End)
{
    /// <summary>Attributes by their lower-case names; the first of two counts.</summary>
    public Dictionary<string, string> Attributes()
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (text, index) = (Text, 0);
        while (index < text.Length && all.Count < 100)
        {
            while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is '/' or '"' or '\''))
                index++;
            var begin = index;
            while (index < text.Length && text[index] != '=' && !char.IsWhiteSpace(text[index]))
                index++;
            var name = text[begin..index];
            while (index < text.Length && char.IsWhiteSpace(text[index]))
                index++;
            var value = "";
            if (index < text.Length && text[index] == '=')
            {
                index++;
                while (index < text.Length && char.IsWhiteSpace(text[index]))
                    index++;
                var quote = index < text.Length && text[index] is '"' or '\'' ? text[index++] : '\0';
                begin = index;
                while (index < text.Length && (quote == '\0' ? !char.IsWhiteSpace(text[index]) : text[index] != quote))
                    index++;
                value = WebUtility.HtmlDecode(text[begin..index]);
                index += quote == '\0' ? 0 : 1;
            }

            if (name.Length > 0)
                all.TryAdd(name, value);
            else if (index == begin)
                index++;
        }

        return all;
    }
}
