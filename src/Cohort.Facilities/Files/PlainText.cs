using System.Text;

namespace Cohort.Facilities.Files;

/// <summary>Plain text: UTF-8, else the Windows code page 1252 that spreadsheets write; no control character, and no "#!" that would make it a program.</summary>
internal static class PlainText
{
    public const string Utf8 = "text/plain; charset=utf-8", Windows = "text/plain; charset=windows-1252";

    public static string? TypeOf(Stream content)
    {
        content.Position = 0;
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, letters) = (new byte[64 * 1024], new char[64 * 1024]);
        var (isUtf8, isWindows, isFirst) = (true, true, true);
        while (content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) is > 0 and var read)
        {
            ReadOnlySpan<byte> part = bytes.AsSpan(0, read);
            if (isFirst && (part.StartsWith("#!"u8) || part.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)'#', (byte)'!'])))
                return null;
            isFirst = false;
            isUtf8 = isUtf8 && IsText(decoder, part, letters, isLast: content.Position == content.Length);
            isWindows = isWindows && IsWindows(part);
            if (!isUtf8 && !isWindows)
                return null;
        }

        return isUtf8 ? Utf8 : Windows;
    }

    private static bool IsText(Decoder decoder, ReadOnlySpan<byte> part, char[] letters, bool isLast)
    {
        try
        {
            foreach (var letter in letters.AsSpan(0, decoder.GetChars(part, letters, isLast)))
            {
                if (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\f'))
                    return false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsWindows(ReadOnlySpan<byte> part)
    {
        foreach (var letter in part)
        {
            if ((letter < 0x20 && letter is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) || letter is 0x7F or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
                return false;
        }

        return true;
    }
}
