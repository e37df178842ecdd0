namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>What a framework file says.</summary>
/// <param name="Framework">Null if and only if there is a file problem.</param>
/// <param name="Problems">One for every line that was not taken, by line.</param>
/// <param name="FileProblem">Why there is no framework at all.</param>
internal sealed record FrameworkCsvResult(
    FrameworkCsvTree? Framework,
    IReadOnlyList<FrameworkCsvProblem> Problems,
    FrameworkFileProblem FileProblem);
