namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>A block with its competences, in the order of the file; it may have none yet.</summary>
internal sealed record FrameworkCsvBlock(string Code, string Title, IReadOnlyList<FrameworkCsvCompetence> Competences);
