namespace Cohort.Watch.Model.Curating;

/// <summary>Somebody's turn on a date.</summary>
internal readonly record struct Turn(DateOnly Date, Guid Person);

/// <summary>
/// Whose turn it is: who has had the fewest, then who had theirs longest ago. Computed from what was and what was set, so
/// that the same facts always give the same days, and what was foretold for tomorrow is what tomorrow brings.
/// </summary>
internal static class Rotation
{
    /// <summary>The turns of these dates; a date on which nobody can is left out.</summary>
    /// <param name="dates">The days to fill, in order.</param>
    /// <param name="people">Those who take turns, in the order that decides when all else is equal.</param>
    /// <param name="taken">What was, and what is set for later: one for each date. All of it counts from the start, so that two who swap move nobody else.</param>
    /// <param name="isThere">Whether a person can take a date.</param>
    public static IReadOnlyList<Turn> Plan(IReadOnlyList<DateOnly> dates, IReadOnlyList<Guid> people, IReadOnlyCollection<Turn> taken, Func<Guid, DateOnly, bool> isThere)
    {
        var counts = people.ToDictionary(one => one, _ => 0);
        var last = people.ToDictionary(one => one, _ => DateOnly.MinValue);
        foreach (var turn in taken.Where(one => counts.ContainsKey(one.Person)).OrderBy(one => one.Date))
            Take(turn);
        var set = taken.ToDictionary(one => one.Date, one => one.Person);
        var turns = new List<Turn>();
        foreach (var date in dates)
        {
            if (set.TryGetValue(date, out var known))
            {
                turns.Add(new Turn(date, known));
                continue;
            }

            var floor = Floor(counts.Values);
            var free = people.Index().Where(one => isThere(one.Item, date)).ToList();
            if (free.Count == 0)
                continue;
            turns.Add(new Turn(date, free.MinBy(one => (Math.Max(counts[one.Item], floor), last[one.Item], one.Index)).Item));
            Take(turns[^1]);
        }

        return turns;

        void Take(Turn turn)
        {
            counts[turn.Person] = Math.Max(counts[turn.Person], Floor(counts.Values)) + 1;
            last[turn.Person] = turn.Date;
        }
    }

    // Who joins late, or was away for long, is one turn behind the others at most: nobody makes up for weeks in a row.
    private static int Floor(IReadOnlyCollection<int> counts) => counts.Count == 0 ? 0 : counts.Order().ElementAt((counts.Count - 1) / 2) - 1;
}
