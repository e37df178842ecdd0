using Cohort.UnitTests.Curriculum.Frameworks;

namespace Cohort.UnitTests.Watch;

/// <summary>The real files of the watch, beside the repository or where COHORT_SAMPLES says.</summary>
internal static class WatchSamples
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(FrameworkFiles.Samples!, "watch", name));
}
