using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>JSON of unknown origin, read without surprises.</summary>
internal static class JsonText
{
    /// <summary>A CASE package needs ten; what lies deeper is not a framework.</summary>
    public const int MaxDepth = 64;

    public static readonly JsonDocumentOptions Reading = new() { MaxDepth = MaxDepth };

    /// <summary>Compact, and letters as letters: it is never written into a page.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document, or null with the reason why there is none.</summary>
    public static JsonDocument? Parse(string text, out FileProblem? refused)
    {
        refused = TooDeep(text) is { } line
            ? new FileProblem(Place.AtLine(line), new Sentence("This JSON file holds more than {0} levels one inside the other", MaxDepth))
            : null;
        if (refused is not null)
            return null;

        try
        {
            return JsonDocument.Parse(WholePairs(text.TrimStart('\uFEFF')), Reading);
        }
        catch (JsonException problem)
        {
            var column = (problem.BytePositionInLine ?? 0) + 1;
            refused = new FileProblem(Place.AtLine((int)(problem.LineNumber ?? 0) + 1), new Sentence("This file cannot be read as JSON from column {0} on: it may be cut short", column));
            return null;
        }
    }

    // Half of a surrogate pair written as \uD800 is legal JSON that no string can hold: it becomes U+FFFD.
    private static string WholePairs(string text)
    {
        if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return text;
        var characters = text.ToCharArray();
        for (var index = text.IndexOf('\\', StringComparison.Ordinal); index >= 0 && index < text.Length - 1; index = text.IndexOf('\\', index))
        {
            var isPair = char.IsHighSurrogate(Escaped(text, index)) && char.IsLowSurrogate(Escaped(text, index + 6));
            if (!isPair && char.IsSurrogate(Escaped(text, index)))
                "\\uFFFD".CopyTo(characters.AsSpan(index));
            index = Math.Min(text.Length, index + (isPair ? 12 : 2));
        }

        return new string(characters);
    }

    private static char Escaped(string text, int index) =>
        index + 6 <= text.Length && text[index] == '\\' && text[index + 1] == 'u'
        && ushort.TryParse(text.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : '\0';

    private static int? TooDeep(string text)
    {
        var (depth, line, quoted) = (0, 1, false);
        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];
            line += sign == '\n' ? 1 : 0;
            if (quoted && sign == '\\')
                index++;
            else if (sign == '"')
                quoted = !quoted;
            else if (!quoted)
                depth += sign is '{' or '[' ? 1 : sign is '}' or ']' ? -1 : 0;
            if (depth > MaxDepth)
                return line;
        }

        return null;
    }
}
