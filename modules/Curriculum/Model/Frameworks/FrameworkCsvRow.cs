namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>A line of the file as it was written, trimmed, before anything is known of the others.</summary>
/// <param name="Line">The line of the file on which the row begins, 1 being the first.</param>
/// <param name="Kind">What it describes.</param>
/// <param name="Code">Its code; never empty.</param>
/// <param name="Parent">The code of what holds it; may be empty.</param>
/// <param name="Statement">Its title, or what a competence says; never empty.</param>
internal sealed record FrameworkCsvRow(int Line, FrameworkCsvKind Kind, string Code, string Parent, string Statement);
