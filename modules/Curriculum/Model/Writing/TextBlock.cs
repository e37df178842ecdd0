using System.Text;
using System.Text.RegularExpressions;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Writing;

/// <summary>A paragraph, a heading, a line of a list or a piece of code: the smallest thing that two people do not both change.</summary>
/// <param name="Text">As it was written, its lines ended by "\n".</param>
/// <param name="IsTight">No empty line stands before it.</param>
internal sealed partial record TextBlock(string Text, bool IsTight)
{
    /// <summary>1 to 6; 0: it is no heading.</summary>
    public int Level { get; } = LevelOf(Text);

    public bool IsListLine => ListLine().IsMatch(Text);

    public bool IsCode => Fence().IsMatch(Text);

    /// <summary>The words of a heading.</summary>
    public string Title => Text.Split('\n')[0].Trim().TrimStart('#').Trim().TrimEnd('#').Trim();

    /// <summary>What follows is for the promo alone.</summary>
    public bool IsPrivateTitle => Level > 0 && IsPrivate(Title);

    /// <summary>Says so in English or in French, whatever stands around it.</summary>
    public static bool IsPrivate(string title)
    {
        var key = SearchText.Key(title);
        return key.Contains("nottobeshared", StringComparison.Ordinal) || key.Contains("donotshare", StringComparison.Ordinal)
            || key.Contains("apaspartager", StringComparison.Ordinal) || key.Contains("nepaspartager", StringComparison.Ordinal);
    }

    /// <summary>The text in blocks.</summary>
    public static IReadOnlyList<TextBlock> Split(string text)
    {
        var (blocks, lines, fence, gap, tight) = (new List<TextBlock>(), new List<string>(), "", true, false);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(one => one.TrimEnd()))
        {
            // A code that nobody closed does not swallow what must stay here.
            var heading = Heading().IsMatch(line) && (fence.Length == 0 || IsPrivate(line));
            if (fence.Length > 0 && !heading)
            {
                lines.Add(line);
                if (line.TrimStart().StartsWith(fence, StringComparison.Ordinal) && line.Trim().Trim(fence[0]).Length == 0)
                    Flush();
            }
            else if (line.Length == 0)
            {
                Flush();
                gap = true;
            }
            else
            {
                var opens = Fence().Match(line);
                if (heading || opens.Success || ListLine().IsMatch(line))
                    Flush();
                Add(line);
                if (heading)
                    Flush();
                else if (opens.Success)
                    fence = opens.Value.TrimStart();
            }
        }

        Flush();
        return blocks;

        void Add(string line)
        {
            if (lines.Count == 0)
                (tight, gap) = (!gap, false);
            lines.Add(line);
        }

        void Flush()
        {
            if (lines.Count > 0)
                blocks.Add(new TextBlock(string.Join('\n', lines).TrimEnd('\n'), tight));
            lines.Clear();
            fence = "";
        }
    }

    /// <summary>The blocks as one text: what <see cref="Split"/> reads as the same blocks.</summary>
    public static string Join(IEnumerable<TextBlock> blocks)
    {
        var text = new StringBuilder();
        TextBlock? before = null;
        foreach (var one in blocks)
        {
            if (before is not null)
                text.Append(one.IsTight && (one.StandsAlone || before.Level > 0 || before.IsCode) ? "\n" : "\n\n");
            text.Append(one.Text);
            before = one;
        }

        return text.ToString();
    }

    /// <summary>Which of the blocks stand under a heading that says so, until the next heading as high.</summary>
    public static IReadOnlyList<bool> Private(IReadOnlyList<TextBlock> blocks)
    {
        var level = 0;
        return [.. blocks.Select(one =>
        {
            if (one.Level > 0 && one.Level <= level)
                level = 0;
            var inside = level > 0;
            if (!inside && one.IsPrivateTitle)
                level = one.Level;
            return inside;
        })];
    }

    // It begins a block of its own even without an empty line.
    private bool StandsAlone => Level > 0 || IsListLine || IsCode;

    private static int LevelOf(string text)
    {
        var lines = text.Split('\n');
        if (Heading().IsMatch(lines[0]))
            return lines[0].TrimStart().TakeWhile(one => one == '#').Count();
        return lines.Length == 2 && lines[1].Length > 0 && !ListLine().IsMatch(lines[0]) ? lines[1].Trim('=').Length == 0 ? 1 : lines[1].Trim('-').Length == 0 ? 2 : 0 : 0;
    }

    [GeneratedRegex("^ {0,3}#{1,6}(\\s|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("^ {0,3}(```+|~~~+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex("^\\s*([-*+]|[0-9]{1,9}[.)])\\s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ListLine();
}
