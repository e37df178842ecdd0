namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>A framework as a file describes it, in the order of the file.</summary>
internal sealed record FrameworkCsvTree(string Code, string Title, IReadOnlyList<FrameworkCsvBlock> Blocks);
