using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;

namespace Cohort.Curriculum;

/// <summary>What waits for an answer in other modules, from whichever says so, for a launch that gathers needs.</summary>
internal sealed class Elsewhere(IEnumerable<IAppearsInLaunch> all)
{
    /// <summary>What is not on the launch's wall yet.</summary>
    public async Task<IReadOnlyList<LaunchLine>> Waiting(LaunchReading reading, CancellationToken stop)
    {
        var lines = new List<LaunchLine>();
        foreach (var one in all)
            lines.AddRange(await one.Waiting(reading.Launch.CohortId, stop));
        var said = reading.Needs.SelectMany(one => one.Merged.Select(other => other.Id).Append(one.Id)).ToHashSet();
        return lines.FindAll(one => !said.Contains(NeedOf(reading.Launch.Id, one.Id)));
    }

    /// <summary>The id of the need that a thing becomes in a launch: the same for whoever says it, another in each launch.</summary>
    public static Guid NeedOf(Guid launch, Guid thing) => new([.. launch.ToByteArray().Zip(thing.ToByteArray(), (one, other) => (byte)(one ^ other))]);
}
