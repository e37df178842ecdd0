using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Pages.Curriculum.Launches;

namespace Cohort.Curriculum;

/// <summary>The wall of needs, while a launch gathers them.</summary>
internal sealed class OpenWall(LaunchReader reader, TimeProvider clock) : ITakesNeeds
{
    public async Task<IReadOnlyList<string>> WhereToSay(Guid cohort, IReadOnlyList<string> words, CancellationToken stop) =>
        (await reader.Latest(cohort, stop)).Reading is { Launch.OpenIn: not null } open && open.Launch.At(clock.GetUtcNow().UtcDateTime) == Phase.Gather
            ? [.. words.Select(one => $"{CurriculumLinks.Launch(cohort, open.Launch.Id)}?say={Uri.EscapeDataString(one)}")]
            : [];
}
