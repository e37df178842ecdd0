namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>A line that was not taken.</summary>
/// <param name="Line">The line of the file on which the row begins, 1 being the first.</param>
/// <param name="Problem">Why.</param>
/// <param name="Value">What to show: the word, code or beginning of text at fault; at most 60 characters, may be empty.</param>
internal readonly record struct FrameworkCsvProblem(int Line, FrameworkLineProblem Problem, string Value);
