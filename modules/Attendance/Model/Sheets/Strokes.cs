using System.Text.RegularExpressions;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>A drawn signature: points "x,y x,y;…" on a field of 300 by 100, one part for each time the pen was down.</summary>
internal static partial class Strokes
{
    public const int Width = 300;
    public const int Height = 100;

    /// <summary>It may be missing; when it is there, it is points and nothing else.</summary>
    public static void Stroke<T>(this IRuleBuilder<T, string> rule) =>
        rule.Optional(SheetSignature.LongestStroke).Must(IsGood).Says("This value cannot be read.");

    public static bool IsGood(string stroke) => string.IsNullOrEmpty(stroke) || Points().IsMatch(stroke);

    /// <summary>The parts, each as the points of an SVG polyline.</summary>
    public static string[] Parts(string stroke) => stroke.Split(';', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\A(?:300|[12]?[0-9]?[0-9]),(?:100|[0-9]?[0-9])(?:[ ;](?:300|[12]?[0-9]?[0-9]),(?:100|[0-9]?[0-9]))*\z", RegexOptions.None, 1000)]
    private static partial Regex Points();
}
