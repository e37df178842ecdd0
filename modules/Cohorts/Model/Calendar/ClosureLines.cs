using System.Globalization;
using System.Text.RegularExpressions;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>Closures as people type them, one a line: one date or two, then the reason. "24/12/2026 - 03/01/2027 Noël".</summary>
internal static partial class ClosureLines
{
    public const int MaxLength = 4_000;

    /// <summary>More lines than this is a mistake in the form.</summary>
    public const int MaxLines = 60;

    private static readonly string[] Forms = ["d/M/yyyy", "yyyy-M-d"];

    /// <summary>Reads every line, blank ones left out.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="closures">Dates in order, both ends included.</param>
    /// <returns>The number of the first line that cannot be read, 1 being the first, or null.</returns>
    public static int? FirstProblem(string text, out IReadOnlyList<ClosureLine> closures)
    {
        var read = new List<ClosureLine>();
        closures = read;
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var match = Shape.Match(line);
            if (!match.Success || read.Count == MaxLines || !TryDate(match.Groups["from"].Value, out var from))
                return number;
            var to = from;
            if (match.Groups["to"].Success && !TryDate(match.Groups["to"].Value, out to))
                return number;
            if (to < from || from.Year < 2000 || to.Year > 2200)
                return number;
            read.Add(new ClosureLine(from, to, match.Groups["why"].Value.Trim()));
        }

        return null;
    }

    /// <summary>The lines that <see cref="FirstProblem"/> reads back to the same closures.</summary>
    public static string Write(IEnumerable<ClosureLine> closures) =>
        string.Join('\n', closures.Select(one => one.From == one.To
            ? $"{Day(one.From)} {one.Reason}".TrimEnd()
            : $"{Day(one.From)} - {Day(one.To)} {one.Reason}".TrimEnd()));

    private static string Day(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex(
        @"\A\s*(du\s+)?(?<from>[0-9]+[/-][0-9]+[/-][0-9]+)(\s*(-|–|—|→|au|to)\s*(?<to>[0-9]+[/-][0-9]+[/-][0-9]+))?(\s+[-–—:]?\s*(?<why>[^\n]{0,120}))?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape { get; }
}

/// <summary>One closure as typed; both ends included.</summary>
internal sealed record ClosureLine(DateOnly From, DateOnly To, string Reason);
