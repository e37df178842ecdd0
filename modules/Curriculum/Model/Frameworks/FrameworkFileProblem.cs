namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Why a whole framework file cannot be taken.</summary>
internal enum FrameworkFileProblem
{
    None,
    Empty,
    TooLarge,
    NotText,
    NoHeader,
    TooManyLines,

    /// <summary>No line of type framework could be taken; the problems of the lines may say why.</summary>
    NoFramework,
}
