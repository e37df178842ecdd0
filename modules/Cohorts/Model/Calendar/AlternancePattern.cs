using System.Diagnostics.CodeAnalysis;
using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>A cycle of weeks that repeats: which days are at the centre, in the structure, or off.</summary>
/// <remarks>Written as one group of letters per week, <c>CCCCC SSSSS</c>; two patterns with the same text are equal.</remarks>
internal sealed record AlternancePattern
{
    public const int MaxWeeks = 26;
    public const int MaxLength = 240;
    private const int DaysPerWeek = 7;

    // Seven letters per week, Monday first, no space. One string, so that the record's equality is the pattern's.
    private readonly string days;

    private AlternancePattern(string days) => this.days = days;

    public static AlternancePattern AllCentre { get; } = new("CCCCC--");

    public static AlternancePattern OneAndOne { get; } = new("CCCCC--SSSSS--");

    public static AlternancePattern TwoAndTwo { get; } = new("CCCCC--CCCCC--SSSSS--SSSSS--");

    public static AlternancePattern ThreeAndTwo { get; } = new("CCCSS--");

    public int Weeks => days.Length / DaysPerWeek;

    /// <summary>Reads 1 to 26 groups of 5 letters (Monday to Friday) or 7: C centre, S structure, - off, any case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AlternancePattern? pattern)
    {
        pattern = null;
        if (text is null || text.Length > MaxLength)
        {
            return false;
        }

        var weeks = text.ToUpperInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        if (weeks.Length is 0 or > MaxWeeks || !weeks.All(IsWeek))
        {
            return false;
        }

        pattern = new AlternancePattern(string.Concat(weeks.Select(week => week.PadRight(DaysPerWeek, '-'))));
        return true;
    }

    /// <summary>The kind of a date. The cycle begins on the Monday of the week of <paramref name="firstDay"/>.</summary>
    public HalfDayKind On(DateOnly date, DateOnly firstDay)
    {
        // Day number 0, 0001-01-01, was a Monday: whole weeks need no calendar.
        var week = (date.DayNumber / DaysPerWeek) - (firstDay.DayNumber / DaysPerWeek);
        var inCycle = ((week % Weeks) + Weeks) % Weeks;
        return days[(inCycle * DaysPerWeek) + (date.DayNumber % DaysPerWeek)] switch
        {
            'C' => HalfDayKind.Centre,
            'S' => HalfDayKind.Structure,
            _ => HalfDayKind.Off,
        };
    }

    /// <summary>The canonical text: upper case, one space, five letters for a week whose weekend is off.</summary>
    public override string ToString() => string.Join(' ', days.Chunk(DaysPerWeek).Select(Short));

    private static bool IsWeek(string week) => week.Length is 5 or DaysPerWeek && week.All(day => day is 'C' or 'S' or '-');

    private static string Short(char[] week) => new(week is [.., '-', '-'] ? week[..5] : week);
}
