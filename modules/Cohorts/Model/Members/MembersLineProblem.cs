namespace Cohort.Cohorts.Model.Members;

/// <summary>Why a line of a file of members cannot be taken.</summary>
internal enum MembersLineProblem
{
    None,
    MissingName,
    BadEmail,
    DuplicateInFile,
    UnknownRole,
    TooLong,
}
