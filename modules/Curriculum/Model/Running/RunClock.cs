namespace Cohort.Curriculum.Model.Running;

/// <summary>A line with the times it will have as things stand; in minutes since midnight, local.</summary>
/// <param name="Line">The line.</param>
/// <param name="Begins">When it begins, or began.</param>
/// <param name="Ends">When it ends, or ended.</param>
internal sealed record RunTime(RunLine Line, int Begins, int Ends)
{
    /// <summary>How many minutes later than planned it begins; below zero: earlier.</summary>
    public int Late => Begins - Line.PlannedAt;
}

/// <summary>What the present pace makes of a half-day.</summary>
/// <param name="Times">Every line that was not left out, in order.</param>
/// <param name="Ends">When the half-day ends as things stand.</param>
/// <param name="Planned">When it was planned to end.</param>
internal sealed record RunForecast(IReadOnlyList<RunTime> Times, int Ends, int Planned)
{
    /// <summary>Minutes beyond the planned end; below zero: before it.</summary>
    public int Over => Ends - Planned;
}

/// <summary>The clock of a run sheet: time left, drift, and what it pushes. Nothing goes over midnight.</summary>
internal static class RunClock
{
    /// <summary>The last minute of a day.</summary>
    public const int LastMinute = (24 * 60) - 1;

    /// <summary>The local minute of an instant on the run's own day; after that day its last minute.</summary>
    public static int MinuteOf(DateTime utc, DateOnly date, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        return DateOnly.FromDateTime(local).CompareTo(date) switch
        {
            < 0 => 0,
            > 0 => LastMinute,
            _ => (local.Hour * 60) + local.Minute,
        };
    }

    /// <summary>Until when the current line has time, UTC.</summary>
    public static DateTime Until(RunLine current) => current.StartedAt!.Value.AddMinutes(current.Minutes);

    /// <summary>Whole minutes left, begun ones counted; below zero: so many minutes over.</summary>
    public static int Left(RunLine current, DateTime now)
    {
        var left = (Until(current) - now).TotalMinutes;
        return (int)(left >= 0 ? Math.Ceiling(left) : Math.Floor(left));
    }

    /// <summary>
    /// The times that follow. A line begins when the one before it ends, sooner or later than planned; but a gap that was
    /// planned, a pause, is not begun before its end: it takes up what is late, and gives nothing away.
    /// </summary>
    /// <param name="lines">All lines in order.</param>
    /// <param name="now">The present, UTC; null: the half-day was not started, and all is as planned.</param>
    /// <param name="date">The day of the run.</param>
    /// <param name="zone">The zone of the promo.</param>
    public static RunForecast Forecast(IReadOnlyList<RunLine> lines, DateTime? now, DateOnly date, TimeZoneInfo zone)
    {
        var planned = lines.Where(one => one.Kind != RunKind.Added).Select(one => one.PlannedEnd).DefaultIfEmpty(lines.Select(one => one.PlannedEnd).DefaultIfEmpty(0).Max()).Max();
        var times = new List<RunTime>();
        var free = now is { } present ? MinuteOf(present, date, zone) : 0;
        var before = (int?)null;
        foreach (var line in lines.Where(one => one.StartedAt is not null).OrderBy(one => one.StartedAt))
        {
            var begins = MinuteOf(line.StartedAt!.Value, date, zone);
            var ends = line.EndedAt is { } over ? MinuteOf(over, date, zone) : Math.Min(LastMinute, Math.Max(begins + line.Minutes, free));
            times.Add(new RunTime(line, begins, ends));
            (free, before) = (Math.Max(free, ends), Math.Max(before ?? 0, line.PlannedEnd));
        }

        foreach (var line in lines.Where(one => one.IsToCome))
        {
            var pause = before is { } end && line.Kind != RunKind.Added && line.PlannedAt > end;
            var begins = now is null || pause ? Math.Max(free, line.PlannedAt) : free;
            var ends = Math.Min(LastMinute, begins + line.Minutes);
            times.Add(new RunTime(line, Math.Min(begins, LastMinute), ends));
            (free, before) = (ends, Math.Max(before ?? 0, line.PlannedEnd));
        }

        return new RunForecast(times, times.Count == 0 ? planned : times.Max(one => one.Ends), planned);
    }

    /// <summary>How many minutes of the midday pause are left when the morning ends then; never below zero.</summary>
    public static int Lunch(int morningEnds, int afternoonStartsAt) => Math.Max(0, afternoonStartsAt - morningEnds);

    /// <summary>The minutes that each workshop or ritual really took, its lines together.</summary>
    public static int Real(IEnumerable<RunLine> lines, Guid source) => lines.Where(one => one.Source == source).Sum(one => one.Real ?? 0);
}
