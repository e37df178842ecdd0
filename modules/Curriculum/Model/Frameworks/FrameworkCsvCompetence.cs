namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>A competence, with the wording of the file.</summary>
internal sealed record FrameworkCsvCompetence(string Code, string Statement);
