namespace Cohort.Watch.Model.Files;

/// <summary>
/// Reads HTML and XML mark by mark, and never stops at a fault: no tree, so no depth; no DTD and no entity but the
/// usual ones, so nothing grows. What is not closed ends where the file ends.
/// </summary>
internal sealed class Markup(string text)
{
    private const int MostQuoted = 500_000;

    private int at;

    /// <summary>Where the next mark begins, for a line number.</summary>
    public int At => at;

    public bool Next(out Mark mark)
    {
        while (at < text.Length)
        {
            var begin = at;
            if (text[at] != '<' || !IsMark(at))
            {
                at = NextMark(at + 1);
                mark = new Mark(MarkKind.Text, "", text[begin..at], false, false, begin, at);
                return true;
            }

            if (Starts("<!--"))
            {
                at = After("-->");
                continue;
            }

            if (Starts("<![CDATA["))
            {
                at = After("]]>");
                mark = new Mark(MarkKind.Text, "", text[(begin + 9)..Math.Max(begin + 9, Math.Min(text.Length, at) - 3)], true, false, begin, at);
                return true;
            }

            at = EndOfMark(at);
            if (text[begin + 1] is '!' or '?')
                continue;
            mark = Read(text[begin..at], begin);
            return true;
        }

        mark = default;
        return false;
    }

    /// <summary>The mark will come again.</summary>
    public void Back(Mark mark) => at = mark.Begin;

    /// <summary>Goes on after the end of an element whose inside is no mark: script, style.</summary>
    public void Skip(string name)
    {
        var end = text.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        at = end < 0 ? text.Length : end;
    }

    private Mark Read(string whole, int begin)
    {
        var isEnd = whole[1] == '/';
        var from = isEnd ? 2 : 1;
        var to = from;
        while (to < whole.Length && !char.IsWhiteSpace(whole[to]) && whole[to] is not ('>' or '/'))
            to++;
        var name = whole[from..to].ToLowerInvariant();
        var inside = whole[to..].TrimEnd('>');
        return new Mark(isEnd ? MarkKind.End : MarkKind.Start, name, inside, false, inside.EndsWith('/'), begin, at);
    }

    private bool Starts(string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private int After(string what) => text.IndexOf(what, at, StringComparison.Ordinal) is var end and >= 0 ? end + what.Length : text.Length;

    private bool IsMark(int index) => index + 1 < text.Length && (char.IsAsciiLetter(text[index + 1]) || text[index + 1] is '/' or '!' or '?');

    private int NextMark(int from)
    {
        while (from < text.Length && (from = text.IndexOf('<', from)) >= 0 && !IsMark(from))
            from++;
        return from < 0 ? text.Length : from;
    }

    // A > inside quotes ends nothing, unless the quotes never end.
    private int EndOfMark(int from)
    {
        for (var index = from; index < text.Length; index++)
        {
            if (text[index] == '>')
                return index + 1;
            if (text[index] is '"' or '\'' && text[index - 1] == '=')
            {
                var close = text.IndexOf(text[index], index + 1, Math.Min(MostQuoted, text.Length - index - 1));
                if (close < 0)
                    break;
                index = close;
            }
        }

        return text.IndexOf('>', from) is var end and >= 0 ? end + 1 : text.Length;
    }
}
