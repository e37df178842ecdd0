using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Papers;

/// <summary>Cuts a text into lines. Only at ordinary spaces: what a no-break space holds together stays together.</summary>
internal static class PaperLines
{
    /// <summary>The lines of a text that is <paramref name="width"/> wide; an empty line where the text has one.</summary>
    public static List<string> Wrap(string text, double width, Func<string, double> measure)
    {
        var lines = new List<string>();
        foreach (var paragraph in Plain(text).Split('\n'))
            Add(lines, paragraph, width, measure);
        while (lines.Count > 1 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>Composed letters, lines ended by \n alone, and no sign that nobody sees.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var one in text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (one.Value is '\n')
                plain.Append('\n');
            else if (one.Value is '\t')
                plain.Append(' ');
            else if (Rune.GetUnicodeCategory(one) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                plain.Append(one.ToString());
        }

        return plain.ToString();
    }

    private static void Add(List<string> lines, string paragraph, double width, Func<string, double> measure)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = Cut(lines, word, width, measure);
        }

        lines.Add(line);
    }

    /// <summary>A word wider than a line (an address) goes on as far as it can on each; answers its rest.</summary>
    private static string Cut(List<string> lines, string word, double width, Func<string, double> measure)
    {
        while (measure(word) > width)
        {
            var (fits, length) = (0, 0);
            foreach (var one in word.EnumerateRunes())
            {
                length += one.Utf16SequenceLength;
                if (fits > 0 && measure(word[..length]) > width)
                    break;
                fits = length;
            }

            if (fits == word.Length)
                break;
            lines.Add(word[..fits]);
            word = word[fits..];
        }

        return word;
    }
}
