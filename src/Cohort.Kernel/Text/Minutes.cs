using System.Globalization;
using System.Text.RegularExpressions;

namespace Cohort.Kernel.Text;

/// <summary>Durations as people write them. A duration is a whole number of minutes, never floating point.</summary>
public static partial class Minutes
{
    /// <summary>The longest duration that is read from a person, in minutes: some 1,666 hours.</summary>
    public const int Max = 100_000;

    private const int LongestText = 40;
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';

    /// <summary>“3 h 30”, “7 h”, “45 min”, “0 h”, “−1 h 05”, “1 234 h 30”: the same form in every language.</summary>
    /// <param name="minutes">Any number of minutes.</param>
    /// <param name="culture">Says how thousands of hours are grouped.</param>
    /// <returns>Text with no-break spaces (U+00A0) between numbers and units, and a real minus (U+2212).</returns>
    public static string Format(int minutes, CultureInfo culture)
    {
        var sign = minutes < 0 ? Minus.ToString() : "";
        var (hours, rest) = Math.DivRem(Math.Abs((long)minutes), 60);
        if (hours == 0 && rest > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{rest}{NoBreakSpace}min");
        }

        var whole = string.Create(culture, $"{sign}{hours:N0}{NoBreakSpace}h");
        return rest == 0 ? whole : string.Create(CultureInfo.InvariantCulture, $"{whole}{NoBreakSpace}{rest:00}");
    }

    /// <summary>Reads “3h30”, “3 h 30”, “3:30”, “7h”, “3,5 h”, “3.5h”, “90 min”, and “210”: a bare number is minutes.</summary>
    /// <param name="text">What was typed. Thousands may be grouped by a space, or by a comma before three digits.</param>
    /// <param name="minutes">0 to <see cref="Max"/>; a decimal hour is rounded to the nearest minute. 0 on failure.</param>
    /// <returns>False for anything else: negative, too long, or a form that could mean two things (“3 30”, “3,5”).</returns>
    public static bool TryParse(string? text, out int minutes)
    {
        minutes = 0;
        if (text is null || text.Length > LongestText)
        {
            return false;
        }

        var plain = Blanks.Replace(text, " ").Trim();
        var match = HoursAndMinutes.Match(plain);
        if (!match.Success)
        {
            match = DecimalHours.Match(plain);
        }

        if (!match.Success)
        {
            match = OnlyMinutes.Match(plain);
        }

        // The patterns let at most nine digits through, so that nothing here can overflow.
        var total = match.Success ? (Number(match, "h") * 60) + Number(match, "m") : Max + 1;
        if (match.Groups["d"] is { Success: true } tenths)
        {
            var hours = decimal.Parse(tenths.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            total = (long)Math.Round(hours * 60, MidpointRounding.AwayFromZero);
        }

        if (total > Max)
        {
            return false;
        }

        minutes = (int)total;
        return true;
    }

    private static long Number(Match match, string group)
    {
        var digits = string.Concat(match.Groups[group].Value.Where(char.IsAsciiDigit));
        return digits.Length == 0 ? 0 : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(
        @"\A(?<h>[1-9][0-9]{0,2}[ ,][0-9]{3}|[0-9]{1,6})( ?(h|heures?|hours?)( ?(?<m>[0-5]?[0-9])( ?(mn|min))?)?|:(?<m>[0-5][0-9]))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex HoursAndMinutes { get; }

    [GeneratedRegex(
        @"\A(?<d>[0-9]{1,6}[.,][0-9]{1,4}) ?(h|heures?|hours?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DecimalHours { get; }

    [GeneratedRegex(
        @"\A(?<m>[1-9][0-9]{0,2}[ ,][0-9]{3}|[0-9]{1,6})( ?(mn|min|minutes?))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OnlyMinutes { get; }
}
