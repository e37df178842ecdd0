using Cohort.Curriculum.Contracts;

namespace Cohort.Curriculum;

/// <summary>What led to needs, workshops and bricks, from whichever module knows.</summary>
internal sealed class Origins(IEnumerable<ILeadsToLearning> all)
{
    /// <summary>By thing.</summary>
    public async Task<ILookup<Guid, Origin>> To(Guid cohort, IReadOnlyCollection<Guid> things, CancellationToken stop)
    {
        var found = new List<Origin>();
        if (things.Count > 0)
        {
            foreach (var one in all)
                found.AddRange(await one.To(cohort, things, stop));
        }

        return found.ToLookup(one => one.Thing);
    }
}
