using System.Text;

namespace Cohort.Kernel.Text;

/// <summary>Text files as people's computers save them: what they are, and what they say.</summary>
public static class TextFile
{
    // Asked of its provider, not registered for the process: no start-up order to remember.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The bytes of a stream, or null when it has more than <paramref name="limit"/>.</summary>
    /// <param name="stream">Read from where it stands to its end or just past the limit; not closed.</param>
    /// <param name="limit">The most bytes that are kept; what lies beyond is not read.</param>
    public static byte[]? ReadAtMost(Stream stream, int limit)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (kept.Length + read > limit)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    /// <summary>The text of a file: by its BOM (UTF-8, UTF-16), else UTF-8 when valid, else Windows-1252.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>Well-formed text without the BOM; what is broken becomes U+FFFD. Never throws.</returns>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, .. var little])
        {
            return Encoding.Unicode.GetString(little);
        }

        if (bytes is [0xFE, 0xFF, .. var big])
        {
            return Encoding.BigEndianUnicode.GetString(big);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, .. var marked])
        {
            return Encoding.UTF8.GetString(marked);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    /// <summary>Whether a file is no text: a zip (so xlsx, ods, docx), old Excel, PDF, gzip, or one with NUL characters.</summary>
    /// <param name="bytes">The whole file.</param>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x03\x04"u8)
            || bytes.StartsWith("PK\x05\x06"u8)
            || bytes.StartsWith("%PDF"u8)
            || bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] or [0x1F, 0x8B, ..])
        {
            return true;
        }

        // In UTF-16 every second byte of French is zero: only a whole zero character tells.
        return bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? Decode(bytes).Contains('\0', StringComparison.Ordinal)
            : bytes.Contains((byte)0);
    }

    /// <summary>A cell for a one-line field: composed (NFC), control characters as spaces, single spaces, trimmed.</summary>
    /// <param name="text">Anything, even malformed UTF-16.</param>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in Sound(text).Normalize(NormalizationForm.FormC))
        {
            var isBlank = char.IsWhiteSpace(character) || char.IsControl(character);
            if (!isBlank)
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The first characters of a text, never half of a surrogate pair.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">The most UTF-16 units that are kept, 0 or more.</param>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>The text with U+FFFD for what <see cref="string.Normalize()"/> throws on: half surrogate pairs and U+FFFE.</summary>
    internal static string Sound(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal))
        {
            return text;
        }

        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value == '\uFFFE' ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return sound.ToString();
    }
}
