using System.Globalization;
using System.Text;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Testing;

namespace Cohort.UnitTests.Curriculum.Frameworks;

/// <summary>Framework files for the tests, and short ways to say what was read.</summary>
internal static class FrameworkFiles
{
    /// <summary>Real files, beside the repository or where COHORT_SAMPLES says; null where there are none.</summary>
    public static string? Samples { get; } = FindSamples();

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Samples!, "frameworks", name));

    public static FileReading Read(string text, string? wanted = null) => Read(Encoding.UTF8.GetBytes(text), wanted);

    public static FileReading Read(byte[] bytes, string? wanted = null) => FrameworkFileReader.Read(new MemoryStream(bytes), wanted);

    /// <summary>The framework of a file that must have one and nothing to complain of.</summary>
    public static FrameworkFile Whole(byte[] bytes, string? wanted = null)
    {
        var reading = Read(bytes, wanted);
        reading.Refused.ShouldBeNull();
        reading.Problems.ShouldBeEmpty();
        return reading.File.ShouldNotBeNull();
    }

    public static FrameworkFile Whole(string text) => Whole(Encoding.UTF8.GetBytes(text));

    /// <summary>"A", "- A.1": the codes of the tree, a dash for each level.</summary>
    public static IReadOnlyList<string> Tree(FrameworkFile file)
    {
        var depths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [""] = -1 };
        foreach (var node in file.Nodes)
            depths.Add(node.Identifier, depths[node.Parent] + 1);
        return [.. file.Nodes.Select(one => string.Concat(Enumerable.Repeat("- ", depths[one.Identifier])) + one.Code)];
    }

    public static string Said(FileProblem problem) =>
        $"{problem.Place.Line}{problem.Place.Path}: {string.Format(CultureInfo.InvariantCulture, problem.Why.Text, problem.Why.Values)}";

    public static IReadOnlyList<string> Said(IEnumerable<FileProblem> problems) => [.. problems.Select(Said)];

    private static string? FindSamples()
    {
        if (Environment.GetEnvironmentVariable("COHORT_SAMPLES") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "samples") is var samples && Directory.Exists(samples))
                return samples;
        }

        return null;
    }
}

/// <summary>A test on real files, which are no part of the repository: skipped, and seen to be, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleFactAttribute : FactAttribute
{
    public SampleFactAttribute() => Skip = FrameworkFiles.Samples is null ? "The sample files are not here: COHORT_SAMPLES names their folder." : null!;
}

/// <summary>As <see cref="SampleFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleTheoryAttribute : TheoryAttribute
{
    public SampleTheoryAttribute() => Skip = FrameworkFiles.Samples is null ? "The sample files are not here: COHORT_SAMPLES names their folder." : null!;
}
