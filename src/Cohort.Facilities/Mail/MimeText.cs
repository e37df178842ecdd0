using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Cohort.Facilities.Mail;

/// <summary>Words as a message may carry them: seven bits, short lines, and nothing that could begin another header.</summary>
internal static class MimeText
{
    private const int LongestLine = 76;

    /// <summary>A text for a header: as it stands when it is plain, else encoded (RFC 2047), folded between its words.</summary>
    public static string Header(string text)
    {
        text = OneLine(text);
        return text.All(one => one is >= ' ' and < '\u007f') && text.Length <= 60 && !text.Contains("=?", StringComparison.Ordinal) ? text : Encoded(text);
    }

    /// <summary>A name before an address.</summary>
    public static string Phrase(string name)
    {
        name = OneLine(name);
        return name.Length <= 60 && name.All(one => one is >= ' ' and < '\u007f') && !name.Contains("=?", StringComparison.Ordinal)
            ? "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\""
            : Encoded(name);
    }

    /// <summary>An address as it is spoken to a server, its host in ASCII; null when it is not one.</summary>
    public static string? Address(string text)
    {
        if (!MailAddress.TryCreate(text, out var address) || address.Address != text || text.Any(one => one is <= ' ' or '<' or '>' or '"' or '\u007f'))
            return null;
        try
        {
            return address.User.All(char.IsAscii) ? $"{address.User}@{new IdnMapping().GetAscii(address.Host)}" : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A part's text (RFC 2045, quoted-printable): readable where it is plain, its lines ended by CR LF.</summary>
    public static string QuotedPrintable(string text)
    {
        var all = new StringBuilder(text.Length * 2);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var length = 0;
            var bytes = Encoding.UTF8.GetBytes(line);
            for (var index = 0; index < bytes.Length; index++)
            {
                var plain = bytes[index] is > 32 and < 127 and not (byte)'=' || (bytes[index] is 32 or 9 && index < bytes.Length - 1);
                if (length + (plain ? 1 : 3) >= LongestLine)
                {
                    all.Append("=\r\n");
                    length = 0;
                }

                if (plain)
                    all.Append((char)bytes[index]);
                else
                    all.Append('=').Append(bytes[index].ToString("X2", CultureInfo.InvariantCulture));
                length += plain ? 1 : 3;
            }

            all.Append("\r\n");
        }

        return all.ToString();
    }

    /// <summary>Without line ends or other control characters: whoever chose the text cannot add a header.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(one => char.IsControl(one) || one is '\u2028' or '\u2029' ? ' ' : one)).Trim();

    private static string Encoded(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            // A word is at most 75 characters with what stands around it; a letter is never cut in two.
            if (Encoding.UTF8.GetByteCount(word.ToString()) + rune.Utf8SequenceLength > 39)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(rune.ToString());
        }

        words.Add(word.ToString());
        return string.Join("\r\n ", words.Select(one => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(one))}?="));
    }
}
