using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Writes a framework as CommonMark in which every text reads as it stands in the file.</summary>
internal static partial class MarkdownWriter
{
    private const int MaxHeading = 200;

    private const int Deepest = 6;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|~&$!#");

    public static string Write(FrameworkFile file)
    {
        var document = new StringBuilder();
        Add(document, 1, file.Code, file.Title, file.Description);
        var depths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [""] = 1 };
        foreach (var node in file.Nodes)
        {
            depths[node.Identifier] = depths[node.Parent] + 1;
            Add(document, depths[node.Identifier], node.Code, node.Statement, node.Notes);
        }

        return document.ToString();
    }

    private static void Add(StringBuilder document, int depth, string code, string statement, string notes)
    {
        document.Append('#', Math.Min(depth, Deepest)).Append(" **").Append(Escaped(code)).Append("**");
        var isTitle = statement.Length <= MaxHeading && !statement.Contains('\n', StringComparison.Ordinal);
        if (isTitle)
            document.Append(' ').Append(Escaped(statement));
        document.Append("\n\n");
        if (!isTitle)
            Paragraphs(document, statement);
        Paragraphs(document, notes);
    }

    // A line of the text is a line of the paragraph: the sign at its end keeps it so.
    private static void Paragraphs(StringBuilder document, string text)
    {
        foreach (var paragraph in Blank().Split(text).Where(one => one.Trim().Length > 0))
        {
            var lines = paragraph.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            document.AppendJoin("\\\n", lines.Select(one => Begun(Escaped(one)))).Append("\n\n");
        }
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
            _ = Special.Contains(sign) ? escaped.Append('\\').Append(sign) : escaped.Append(sign);
        return escaped.ToString();
    }

    // Signs that mean something only where a line begins.
    private static string Begun(string line) => Beginning().Replace(line, @"${number}\${sign}", 1);

    [GeneratedRegex(@"\n[ \t]*\n", RegexOptions.None, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?<number>\d{0,9})(?<sign>[-+=.)])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();
}
