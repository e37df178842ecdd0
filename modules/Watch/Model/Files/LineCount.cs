namespace Cohort.Watch.Model.Files;

/// <summary>Line numbers of places that come in order.</summary>
internal sealed class LineCount(string text)
{
    private int line = 1, seen;

    public int Of(int at)
    {
        at = Math.Min(at, text.Length);
        line += text.AsSpan(seen, Math.Max(0, at - seen)).Count('\n');
        seen = Math.Max(seen, at);
        return line;
    }
}
