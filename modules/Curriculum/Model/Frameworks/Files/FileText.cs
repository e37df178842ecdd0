using System.Text;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Texts as the neutral model wants them, whatever a file holds.</summary>
internal static class FileText
{
    private const int MaxShown = 60;

    /// <summary>One line, trimmed and composed, without control characters.</summary>
    public static string Line(string text) => TextFile.OneLine(text);

    /// <summary>Several lines parted by \n, trimmed and composed; tabs stay, other control characters go.</summary>
    public static string Lines(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // Composing throws on what Unicode calls noncharacters.
            if ((rune.Value & 0xFFFE) == 0xFFFE)
                kept.Append('\uFFFD');
            else if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
                kept.Append(rune.ToString());
        }

        return kept.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>An identifier, verbatim but for the case of a UUID, which is lower.</summary>
    public static string Identifier(string text)
    {
        var line = Line(text);
        return IsUuid(line) ? line.ToLowerInvariant() : line;
    }

    /// <summary>8-4-4-4-12 hexadecimal digits, whatever the version and the variant.</summary>
    public static bool IsUuid(string text) => text.Length == 36 && Guid.TryParseExact(text, "D", out _) && text.All(one => one == '-' || char.IsAsciiHexDigit(one));

    /// <summary>The beginning of a text, to name it in a sentence.</summary>
    public static string Shown(string text) =>
        text.Length <= MaxShown ? text : TextFile.Cut(text, MaxShown - 1) + "…";

    /// <summary>A text that is cut only out loud.</summary>
    public static string CutTo(string text, int most, string name, Place place, List<FileProblem> problems)
    {
        if (text.Length <= most)
            return text;
        problems.Add(new FileProblem(place, new Sentence("The notes of {0} are cut after {1} characters", Shown(name), most)));
        return TextFile.Cut(text, most).TrimEnd();
    }

    /// <summary>A code made of an identifier, for a node that has none of its own: its beginning, if nobody has that yet.</summary>
    public static string UnusedCode(string identifier, HashSet<string> used)
    {
        var code = TextFile.Cut(identifier, FrameworkFile.MaxCode);
        // What follows hangs on the identifier alone: another order of the file changes no code.
        for (var name = identifier; !used.Add(code); name += "~")
            code = $"{TextFile.Cut(identifier, FrameworkFile.MaxCode - 13)}~{NameUuid.Of(name)[^12..]}";
        return code;
    }

    /// <summary>Why a node cannot be taken by itself, or null.</summary>
    public static Sentence? WhyNot(string identifier, string code, string statement) => (identifier, code, statement) switch
    {
        ({ Length: 0 }, _, _) => new Sentence("{0} has neither identifier nor code", Shown(statement)),
        ({ Length: > FrameworkFile.MaxIdentifier }, _, _) => new Sentence("The identifier {0} is longer than {1} characters", Shown(identifier), FrameworkFile.MaxIdentifier),
        (_, { Length: > FrameworkFile.MaxCode }, _) => new Sentence("The code {0} is longer than {1} characters", Shown(code), FrameworkFile.MaxCode),
        (_, _, { Length: 0 }) => new Sentence("{0} has no statement", Shown(code)),
        (_, _, { Length: > FrameworkFile.MaxStatement }) => new Sentence("The statement of {0} is longer than {1} characters", Shown(code), FrameworkFile.MaxStatement),
        _ => null,
    };
}
