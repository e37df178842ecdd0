namespace Cohort.Curriculum.Model.Running;

/// <summary>A workshop's part on the half-day, with the timed items of the whole workshop in order.</summary>
/// <param name="Before">Minutes of the workshop on half-days before this one.</param>
internal sealed record RunPart(Guid Workshop, string Title, int StartsAt, int Minutes, int Before, bool IsOnlyPart, IReadOnlyList<(string Title, int StartsAt, int Minutes)> Items);

/// <summary>What the programme has for a half-day, line by line, and how it joins what has already been run.</summary>
internal static class RunPlan
{
    /// <summary>The lines of a half-day in order. A workshop without items is one line.</summary>
    public static IReadOnlyList<RunLine> Of(IReadOnlyList<RunPart> parts, IReadOnlyList<(Guid Id, string Title, RitualMoment Moment, int Minutes)> rituals, int startsAt)
    {
        var lines = parts.OrderBy(one => one.StartsAt).ThenBy(one => one.Title, StringComparer.Ordinal).SelectMany(Lines).ToList();
        var starts = lines.Select(one => one.PlannedAt).DefaultIfEmpty(startsAt).Min();
        var ends = lines.Select(one => one.PlannedEnd).DefaultIfEmpty(startsAt).Max();
        // A restart stands where a line begins, as near to the middle as can be.
        var middle = lines.Select(one => one.PlannedAt).DefaultIfEmpty(startsAt).MinBy(one => Math.Abs(one - ((starts + ends) / 2)));
        lines = [.. lines.Select((one, index) => one with { Position = index + 100 })];
        lines.AddRange(rituals.Select((one, index) => new RunLine(null, one.Id, RunKind.Ritual, one.Title, one.Moment switch
        {
            RitualMoment.Close => ends,
            RitualMoment.Restart => middle,
            _ => starts,
        }, one.Minutes)
        { Position = one.Moment == RitualMoment.Close ? 1000 + index : index }));
        return [.. lines.OrderBy(one => one.PlannedAt).ThenBy(one => one.Position)];
    }

    /// <summary>
    /// The lines of a half-day that was started: what has begun keeps its lines as they were then, and what was added stays;
    /// all else is as the programme has it now.
    /// </summary>
    public static IReadOnlyList<RunLine> Merge(IReadOnlyList<RunLine> steps, IReadOnlyList<RunLine> plan)
    {
        var begun = steps.Where(one => !one.IsToCome || one.Kind == RunKind.Added || one.Minutes != one.Planned).Select(one => one.Source).ToHashSet();
        var planned = plan.ToLookup(one => one.Source);
        // A row whose workshop stands as it stood is the same row: a button of an open page still finds it.
        var kept = steps.Where(one => begun.Contains(one.Source) || Same(steps.Where(other => other.Source == one.Source), planned[one.Source])).ToList();
        var known = kept.Select(one => one.Source).ToHashSet();
        return [.. kept.Concat(plan.Where(one => !known.Contains(one.Source))).OrderBy(one => one.PlannedAt).ThenBy(one => one.Position)];
    }

    private static bool Same(IEnumerable<RunLine> steps, IEnumerable<RunLine> plan) =>
        steps.OrderBy(one => one.Position).Select(one => (one.Title, one.PlannedAt, one.Planned)).SequenceEqual(plan.OrderBy(one => one.Position).Select(one => (one.Title, one.PlannedAt, one.Planned)));

    private static IEnumerable<RunLine> Lines(RunPart part)
    {
        var items = Within(part);
        if (items.Count == 0)
            return [new RunLine(null, part.Workshop, RunKind.Workshop, part.Title, part.StartsAt, part.Minutes)];
        // Items written before the workshop was moved keep their rhythm, and begin with it.
        var first = items[0].StartsAt;
        var shift = part.IsOnlyPart && first >= part.StartsAt && first < part.StartsAt + part.Minutes ? 0 : part.StartsAt - first;
        return items.Select(one => new RunLine(null, part.Workshop, RunKind.Workshop, one.Title, Math.Clamp(one.StartsAt + shift, 0, RunClock.LastMinute), one.Minutes));
    }

    /// <summary>Of a workshop over several half-days, the items whose minutes fall into this one.</summary>
    private static List<(string Title, int StartsAt, int Minutes)> Within(RunPart part)
    {
        if (part.IsOnlyPart)
            return [.. part.Items];
        var (within, at) = (new List<(string, int, int)>(), 0);
        foreach (var item in part.Items)
        {
            if (at >= part.Before && at < part.Before + part.Minutes)
                within.Add(item);
            at += item.Minutes;
        }

        return within;
    }
}
