using System.Globalization;
using System.Text.RegularExpressions;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Files;

/// <summary>Dates as the tools write them: seconds, milliseconds or microseconds since 1970, ISO 8601, mail's form, prose.</summary>
internal static partial class LinkDates
{
    private static readonly string[] Months = ["jan", "fev|feb", "mar", "avr|apr", "mai|may", "juin|jun", "juil|jul", "aou|aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Exact =
        ["dd/MMM/yyyy:HH:mm:ss zzz", "d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy HH:mm:ss", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy/MM/dd", "yyyyMMdd'T'HHmmss'Z'"];

    /// <summary>UTC; a date without a zone is taken as UTC, one without an hour as midnight. Null when it says no date between 1980 and 2100.</summary>
    public static DateTime? Read(string text)
    {
        text = text.Trim();
        if (text.Length is 0 or > 80)
            return null;
        var date = text.All(char.IsAsciiDigit) ? Number(text) : Written(text) ?? Prose(text);
        return date is { Year: >= 1980 and <= 2100 } ? date : null;
    }

    /// <summary>Microseconds since 1601, as Chrome counts.</summary>
    public static DateTime? Chrome(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var micros) && micros is > 0 and < 20_000_000_000_000_000
            ? new DateTime(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(micros * 10) : null;

    private static DateTime? Number(string digits)
    {
        if (digits.Length is < 8 or > 16 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var ticks = digits.Length <= 11 ? number * TimeSpan.TicksPerSecond : digits.Length <= 13 ? number * TimeSpan.TicksPerMillisecond : number * 10;
        return ticks < new DateTime(2101, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks - DateTime.UnixEpoch.Ticks ? DateTime.UnixEpoch.AddTicks(ticks) : null;
    }

    private static DateTime? Written(string text)
    {
        var colon = Offset().Replace(text, "${hours}:${minutes}");
        foreach (var form in new[] { colon, NameOfDay().Replace(colon, "") })
        {
            if (DateTimeOffset.TryParseExact(form, Exact, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var exact))
                return exact.UtcDateTime;
            if (HasDay().IsMatch(form) && DateTimeOffset.TryParse(form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
                return date.UtcDateTime;
        }

        return null;
    }

    // "23 avril 2024 14:30", "April 23, 2024 8:45 AM", "1er mai 2024 → 3 mai 2024": of a range, its beginning.
    private static DateTime? Prose(string text)
    {
        var said = SearchText.Normalise(text.Split('→')[0]);
        var found = DayFirst().Match(said) is { Success: true } french ? french : MonthFirst().Match(said);
        if (!found.Success)
            return null;
        var month = Array.FindIndex(Months, one => one.Split('|').Any(begin => found.Groups["month"].Value.StartsWith(begin, StringComparison.Ordinal))) + 1;
        var day = int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture);
        var year = int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (month == 0 || year is < 1980 or > 2100 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        if (Hour().Match(said) is not { Success: true } time)
            return date;
        var hour = int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var half = time.Groups["half"].Value;
        hour = half == "pm" && hour < 12 ? hour + 12 : half == "am" && hour == 12 ? 0 : hour;
        return hour > 23 ? date : date.AddHours(hour).AddMinutes(int.Parse(time.Groups["minute"].Value, CultureInfo.InvariantCulture) % 60);
    }

    [GeneratedRegex(@"(?<hours>[+-]\d\d)(?<minutes>\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Offset();

    [GeneratedRegex(@"^[A-Za-z]{3,9},\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOfDay();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d|^\d{1,2} [A-Za-z]{3} \d{4}|^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HasDay();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(er|st|nd|rd|th)? (?<month>[a-z]{3,9})\.? (?<year>\d{4})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(st|nd|rd|th)?,? (?<year>\d{4})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<hour>\d{1,2}) ?[:h] ?(?<minute>\d\d)(:\d\d)?( ?(?<half>am|pm))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hour();
}
