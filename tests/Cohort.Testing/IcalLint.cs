using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cohort.Testing;

/// <summary>A fault of an iCalendar file.</summary>
/// <param name="Line">Number of the line on which it stands, from 1.</param>
/// <param name="Says">What is wrong, with the section of RFC 5545 that says so.</param>
/// <param name="IsWarning">Allowed, or only advised against; some readers stumble over it.</param>
public sealed record IcalFault(int Line, string Says, bool IsWarning);

/// <summary>
/// Judges an iCalendar file strictly: parsers forgive what other calendars do not. It knows the components and properties that
/// this site writes; of others it judges the grammar alone.
/// </summary>
public sealed partial class IcalLint
{
    private const int Widest = 75, NearlyFull = 60;
    private static readonly string[] Text = ["SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "NAME", "X-WR-CALNAME", "TZNAME", "CATEGORIES", "UID"];
    private static readonly string[] Times = ["DTSTART", "DTEND", "DTSTAMP", "LAST-MODIFIED", "CREATED", "RECURRENCE-ID"];
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly List<IcalFault> faults = [];
    private readonly List<Property> properties = [];

    private IcalLint(byte[] file) => Read(file);

    /// <summary>All that is wrong with a file, in order.</summary>
    public static IReadOnlyList<IcalFault> Of(byte[] file)
    {
        var lint = new IcalLint(file);
        lint.JudgeValues();
        lint.JudgeTree();
        return [.. lint.faults.OrderBy(one => one.Line)];
    }

    private void Fault(int line, string says, bool isWarning = false) => faults.Add(new IcalFault(line, says, isWarning));

    private void Read(byte[] file)
    {
        if (file.AsSpan().StartsWith("\uFEFF"u8))
            Fault(1, "a byte order mark (3.1.4)");
        if (!file.AsSpan().EndsWith("\r\n"u8))
            Fault(1, "the last line is not ended by CRLF (3.1)");
        var (number, whole, at) = (0, new List<byte>(), 0);
        var lines = Physical(file);
        for (var index = 0; index < lines.Count; index++)
        {
            number++;
            var line = lines[index];
            if (line.Contains((byte)'\n') || line.Contains((byte)'\r'))
                Fault(number, "a line end that is not CRLF (3.1)");
            if (line.Length > Widest)
                Fault(number, "a line of more than 75 octets (3.1)", isWarning: true);
            if (!IsUtf8(line))
                Fault(number, "not UTF-8, or a character that a fold parts (3.1)");
            var continues = line.Length > 0 && line[0] is (byte)' ' or (byte)'\t';
            // Nobody folds far before the limit: a space of the text went there, and is lost.
            if (index + 1 < lines.Count && lines[index + 1] is [(byte)' ', ..] && line.Length < NearlyFull)
                Fault(number, "folded long before the limit: a space of the text served as the fold (3.1)");
            if (!continues)
            {
                Keep(at, whole);
                (whole, at) = ([], number);
            }

            whole.AddRange(continues ? line.AsSpan(1) : line);
        }

        Keep(at, whole);
    }

    private static List<byte[]> Physical(byte[] file)
    {
        var (lines, begin) = (new List<byte[]>(), 0);
        for (var index = 0; index + 1 < file.Length; index++)
        {
            if (file[index] != '\r' || file[index + 1] != '\n')
                continue;
            lines.Add(file[begin..index]);
            begin = index + 2;
        }

        // A file of bare LF is still read line by line: one fault is not to hide the others.
        if (lines.Count == 0)
            return [.. Encoding.Latin1.GetString(file).TrimEnd('\n').Split('\n').Select(one => Encoding.Latin1.GetBytes(one + "\n"))];
        if (begin < file.Length)
            lines.Add(file[begin..]);
        return lines;
    }

    private static bool IsUtf8(byte[] line)
    {
        try
        {
            Strict.GetCharCount(line);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private void Keep(int at, List<byte> whole)
    {
        if (at == 0)
            return;
        var line = Encoding.UTF8.GetString([.. whole]).Trim('\n', '\uFEFF');
        if (line.Any(one => char.IsControl(one) && one is not '\t'))
            Fault(at, "a control character (3.3.11)");
        if (ContentLine().Match(line) is { Success: true } match)
            properties.Add(new Property(at, match.Groups[1].Value.ToUpperInvariant(), match.Groups[2].Value, match.Groups[3].Value));
        else
            Fault(at, "no content line: a raw line end in a text, or words that belong to no property (3.1)");
    }

    private void JudgeValues()
    {
        foreach (var one in properties)
        {
            if (Text.Contains(one.Name))
            {
                // Between categories, and there alone, a comma parts values.
                var escaped = Escapes().Replace(one.Value, "");
                if (escaped.Contains('\\') || escaped.Contains(';') || (one.Name != "CATEGORIES" && escaped.Contains(',')))
                    Fault(one.Line, $"{one.Name}: a comma, a semicolon or a backslash that is not escaped (3.3.11)");
            }

            if (one.Parameter("TZID")?.StartsWith('"') == true)
                Fault(one.Line, "a quoted TZID: some readers look for the name with its quotes (3.2)", isWarning: true);
            if (Times.Contains(one.Name))
                JudgeTime(one);
        }
    }

    private void JudgeTime(Property one)
    {
        var isDate = one.Parameter("VALUE") == "DATE";
        if (isDate ? !Date().IsMatch(one.Value) : !DateAndTime().IsMatch(one.Value))
            Fault(one.Line, Date().IsMatch(one.Value) ? $"{one.Name}: a date without VALUE=DATE (3.8.2.4)" : $"{one.Name}: no form of a date or time (3.3.4, 3.3.5)");
        else if (one.At is null)
            Fault(one.Line, $"{one.Name}: there is no such day or hour (3.3.4)");
        if (one.Name is "DTSTAMP" or "LAST-MODIFIED" or "CREATED" && !one.Value.EndsWith('Z'))
            Fault(one.Line, $"{one.Name}: not in UTC (3.8.7)");
        if (one.Parameter("TZID") is not null && (isDate || one.Value.EndsWith('Z')))
            Fault(one.Line, $"{one.Name}: a time zone for a date, or for UTC (3.2.19)");
    }

    [GeneratedRegex("^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)*):(.*)$", RegexOptions.Singleline)]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"\\[\\;,nN]")]
    private static partial Regex Escapes();

    [GeneratedRegex("^[0-9]{8}$")]
    private static partial Regex Date();

    [GeneratedRegex("^[0-9]{8}T[0-9]{6}Z?$")]
    private static partial Regex DateAndTime();

    /// <summary>A content line, unfolded.</summary>
    private sealed record Property(int Line, string Name, string Parameters, string Value)
    {
        public DateTime? At => DateTime.TryParseExact(Value.TrimEnd('Z'), ["yyyyMMdd", "yyyyMMdd'T'HHmmss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

        public string? Parameter(string name) => Parameters.Split(';').FirstOrDefault(one => one.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..];
    }
}
