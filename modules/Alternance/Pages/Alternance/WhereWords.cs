using System.Globalization;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>Words and letters about where somebody is.</summary>
internal static class WhereWords
{
    public static string Kind(HalfDayKind kind, Texts texts) => kind switch
    {
        HalfDayKind.Centre => texts["at the centre"],
        HalfDayKind.Structure => texts["in the structure"],
        _ => texts["neither at the centre nor in the structure"],
    };

    public static string Part(DayPart part, Texts texts) => part == DayPart.Morning ? texts["morning"] : texts["afternoon"];

    /// <summary>"C", "S" or a dash: the same in both languages.</summary>
    public static string Letter(HalfDayKind? kind) => kind switch { HalfDayKind.Centre => "C", HalfDayKind.Structure => "S", _ => "–" };

    /// <summary>A day in words: once when both halves are the same.</summary>
    public static string Day(IReadOnlyList<WhereHalf> day, Texts texts) => day switch
    {
        [] => texts["neither at the centre nor in the structure"],
        [var only] => $"{Kind(only.Kind, texts)} ({Part(only.Part, texts)})",
        [var first, var second] when first.Kind == second.Kind => Kind(first.Kind, texts),
        _ => string.Join(", ", day.Select(one => $"{Kind(one.Kind, texts)} ({Part(one.Part, texts)})")),
    };

    public static string Week(WeekKind kind, Texts texts) => kind switch
    {
        WeekKind.Centre => texts["at the centre"],
        WeekKind.Structure => texts["in the structure"],
        WeekKind.Both => texts["at the centre and in the structure"],
        _ => texts["nothing planned"],
    };

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Du 1er septembre 2026 au …", or from a day on.</summary>
    public static string Span(DateOnly from, DateOnly? until, Texts texts) =>
        until is { } last ? texts["from {0} to {1}", Dates.Numeric(from), Dates.Numeric(last)] : texts["since {0}", Dates.Numeric(from)];
}
