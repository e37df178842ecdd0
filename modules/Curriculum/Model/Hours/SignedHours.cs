using Cohort.Cohorts.Contracts;

namespace Cohort.Curriculum.Model.Hours;

/// <summary>What the sheets prove of a ledger's hours.</summary>
/// <param name="Whole">Minutes in all.</param>
/// <param name="Missing">Minutes held on half-days without a sealed sheet.</param>
/// <param name="ByNode">Minutes of each competence.</param>
internal sealed record SignedHours(int Whole, int Missing, IReadOnlyDictionary<Guid, int> ByNode)
{
    /// <summary>The minutes of each half-day, spread over the competences of its workshops: those held, or, as long as none was said to be, those planned.</summary>
    public static SignedHours Of(IReadOnlyList<HoursEntry> entries, IReadOnlyList<SignedTime> times)
    {
        var halves = entries.ToLookup(one => (one.Date, one.Part));
        var nodes = new Dictionary<Guid, int>();
        foreach (var time in times)
        {
            var there = halves[(time.Date, time.Part)].ToList();
            var counted = there.Exists(one => one.IsHeld) ? there.FindAll(one => one.IsHeld) : there;
            var shares = counted.GroupBy(one => one.NodeId).Select(one => (Node: one.Key, Minutes: one.Sum(entry => entry.Minutes))).ToList();
            // Never more than was taught: the rest of the half-day is in the whole, and in no competence.
            var parts = Share.Apportion(Math.Min(time.Minutes, shares.Sum(one => one.Minutes)), [.. shares.Select(one => one.Minutes)]);
            for (var index = 0; index < shares.Count; index++)
                nodes[shares[index].Node] = nodes.GetValueOrDefault(shares[index].Node) + parts[index];
        }

        var known = times.Select(one => (one.Date, one.Part)).ToHashSet();
        return new SignedHours(times.Sum(one => one.Minutes), entries.Where(one => one.IsHeld && !known.Contains((one.Date, one.Part))).Sum(one => one.Minutes), nodes);
    }
}
