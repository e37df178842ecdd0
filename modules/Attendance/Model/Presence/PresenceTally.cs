using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.Attendance.Model.Presence;

/// <summary>What a half-day of somebody's path is. A missing sheet is a state of its own: it is a debt of the centre, not an absence.</summary>
internal enum PathMark
{
    ToCome,
    SheetMissing,
    Signed,
    Declared,
    Proved,
    Absent,
    Justified,
}

/// <summary>One half-day of the path of one trainee.</summary>
/// <param name="Date">Local date.</param>
/// <param name="Part">Which half of it.</param>
/// <param name="Mark">What it is.</param>
/// <param name="Minutes">Minutes proved.</param>
/// <param name="Number">Number of the sealed sheet, or null.</param>
/// <param name="IsCorrected">A line was added after the seal.</param>
internal sealed record PathHalf(DateOnly Date, DayPart Part, PathMark Mark, int Minutes, int? Number, bool IsCorrected)
{
    public bool IsThere => Mark is PathMark.Signed or PathMark.Declared or PathMark.Proved;
}

/// <summary>
/// The presence of one trainee. The rate is over the half-days that the contract asks for until now: one whose sheet is
/// missing counts below the line and not above, so that a gap cannot make a rate look better.
/// </summary>
/// <param name="Halves">Every half-day of the path, in order.</param>
internal sealed record PresenceTally(IReadOnlyList<PathHalf> Halves)
{
    /// <summary>Half-days of the path that are over, and those whose sheet was sealed.</summary>
    public int Contracted { get; } = Halves.Count(one => one.Mark != PathMark.ToCome);

    public int There { get; } = Halves.Count(one => one.IsThere);

    /// <summary>Absent, justified or not.</summary>
    public int Absent { get; } = Halves.Count(one => one.Mark is PathMark.Absent or PathMark.Justified);

    public int Justified { get; } = Halves.Count(one => one.Mark == PathMark.Justified);

    /// <summary>Over, and without a sealed sheet.</summary>
    public int Debts { get; } = Halves.Count(one => one.Mark == PathMark.SheetMissing);

    public int Minutes { get; } = Halves.Sum(one => one.Minutes);

    /// <summary>Whole per cent, never rounded up; null before the first half-day.</summary>
    public int? Rate => Contracted == 0 ? null : There * 100 / Contracted;

    /// <summary>From the path and the sealed lines to each half-day.</summary>
    /// <param name="path">The half-days at the centre, of this trainee.</param>
    /// <param name="lines">What sealed sheets say of them; one of a half-day that left the path since still counts.</param>
    /// <param name="isOver">The half-day can no longer be signed.</param>
    public static PresenceTally Of(IEnumerable<(DateOnly Date, DayPart Part)> path, IEnumerable<SealedLine> lines, Func<DateOnly, DayPart, bool> isOver)
    {
        var known = lines.ToDictionary(one => (one.Date, one.Part));
        return new PresenceTally([.. path.Union(known.Keys).OrderBy(one => one.Date).ThenBy(one => one.Part).Select(one => known.TryGetValue(one, out var line)
            ? new PathHalf(one.Date, one.Part, MarkOf(line), line.Minutes, line.Number, line.CorrectedIn is not null)
            : new PathHalf(one.Date, one.Part, isOver(one.Date, one.Part) ? PathMark.SheetMissing : PathMark.ToCome, 0, null, false))]);
    }

    private static PathMark MarkOf(SealedLine line) => line.Mark switch
    {
        Mark.Signed => PathMark.Signed,
        Mark.Declared => PathMark.Declared,
        Mark.Proved => PathMark.Proved,
        Mark.Absent => line.IsJustified ? PathMark.Justified : PathMark.Absent,
        // No cell of a sealed sheet is empty: whatever says nothing proves nothing.
        _ => PathMark.SheetMissing,
    };
}
