using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Calendars;

/// <summary>The lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11): escaped, folded at 75 octets, ended by CRLF.</summary>
internal sealed class IcalText
{
    private const int Widest = 75, KeptTogether = 15;
    private readonly StringBuilder text = new();

    /// <summary>A property whose value is written as it is: a date, a rule, an address.</summary>
    public IcalText Add(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    /// <summary>A property of text.</summary>
    public IcalText Say(string name, string value) => Add(name, Escape(value));

    /// <summary>A property of text, if there is any.</summary>
    public IcalText SayIfAny(string name, string value) => value.Length == 0 ? this : Say(name, value);

    public override string ToString() => text.ToString();

    /// <summary>Backslash, semicolon, comma and line ends of every kind are escaped; other control characters are not text and are left out.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 16);
        foreach (var sign in value.ReplaceLineEndings("\n"))
        {
            if (sign == '\n')
                escaped.Append("\\n");
            else if (sign is '\\' or ';' or ',')
                escaped.Append('\\').Append(sign);
            else if (sign == '\t' || !char.IsControl(sign))
                escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>A line longer than 75 octets goes on in the next, after a space. What one reads as one sign is not parted, nor an escaped pair.</summary>
    private void Fold(string line)
    {
        var used = 0;
        foreach (var unit in Units(line))
        {
            var octets = Encoding.UTF8.GetByteCount(unit);
            if (used + octets > Widest)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(unit);
            used += octets;
        }

        text.Append("\r\n");
    }

    private static IEnumerable<string> Units(string line)
    {
        var signs = StringInfo.GetTextElementEnumerator(line);
        var held = "";
        while (signs.MoveNext())
        {
            var unit = held + signs.GetTextElement();
            if (unit == "\\")
            {
                held = unit;
                continue;
            }

            held = "";
            // A family of faces, or a heap of accents, may be as wide as a line: it is parted, but never within a character.
            if (Encoding.UTF8.GetByteCount(unit) <= KeptTogether)
            {
                yield return unit;
                continue;
            }

            foreach (var rune in unit.EnumerateRunes())
                yield return rune.ToString();
        }

        if (held.Length > 0)
            yield return held;
    }
}
