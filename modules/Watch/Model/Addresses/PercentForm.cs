using System.Globalization;
using System.Text;

namespace Cohort.Watch.Model.Addresses;

/// <summary>
/// The one way to write a piece of an address (RFC 3986 §6.2.2): what needs no escape has none, escapes are upper case,
/// letters beyond ASCII are composed (NFC) and escaped as UTF-8. %2F stays: it is not a slash. Bytes that are no UTF-8
/// (%E9 of an old site) stay as they are: read as U+FFFD, two different pages would become one.
/// </summary>
internal static class PercentForm
{
    private const string Plain = "!$&'()*+,;=:@-._~/?";

    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;
        var written = new StringBuilder(text.Length + 16);
        // What can compose: letters in a row, no escape between them.
        var run = new StringBuilder();
        for (var index = 0; index < text.Length;)
        {
            if (ByteAt(text, index) is not { } first)
            {
                run.Append(text[index++]);
                continue;
            }

            if (Letter(text, index, first, out var length) is { } letter)
                run.Append(letter);
            else
            {
                Flush(run, written);
                written.Append('%').Append(first.ToString("X2", CultureInfo.InvariantCulture));
            }

            index += length;
        }

        Flush(run, written);
        return written.ToString();
    }

    /// <summary>Half of a surrogate pair, or what Unicode will never assign: composing throws on them.</summary>
    public static bool IsUnsound(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsPlain(string text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && !Plain.Contains(sign, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static byte? ByteAt(string text, int index) =>
        index + 2 < text.Length && text[index] == '%' && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2])
            ? byte.Parse(text.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;

    // The letter that escapes spell, or null with the length of one escape.
    private static string? Letter(string text, int index, byte first, out int length)
    {
        length = 3;
        if (first < 0x80)
            return char.IsAsciiLetterOrDigit((char)first) || (char)first is '-' or '.' or '_' or '~' ? ((char)first).ToString() : null;
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = first;
        var wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        for (var count = 1; count < wanted; count++)
        {
            if (ByteAt(text, index + (3 * count)) is not { } next)
                return null;
            bytes[count] = next;
        }

        if (Rune.DecodeFromUtf8(bytes[..wanted], out var rune, out var used) != System.Buffers.OperationStatus.Done || used != wanted || IsUnsound(rune) || Rune.IsControl(rune))
            return null;
        length = 3 * wanted;
        return rune.ToString();
    }

    private static void Flush(StringBuilder run, StringBuilder written)
    {
        if (run.Length == 0)
            return;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in run.ToString().Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            // A lonely % becomes %25: left alone, it would make an escape with what stands after it.
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Plain.Contains((char)rune.Value, StringComparison.Ordinal)))
                written.Append((char)rune.Value);
            else
            {
                foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
                    written.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        run.Clear();
    }
}
