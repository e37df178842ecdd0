namespace Cohort.Cohorts.Model.Members;

/// <summary>Why a whole file of members cannot be read; no line is returned then.</summary>
internal enum MembersFileProblem
{
    None,
    Empty,
    TooLarge,
    NotText,
    NoHeader,
    TooManyLines,
}
