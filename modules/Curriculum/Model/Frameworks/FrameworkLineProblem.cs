namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Why a line of a framework file was not taken.</summary>
internal enum FrameworkLineProblem
{
    UnknownType,
    MissingCode,
    MissingStatement,

    /// <summary>A code or a statement is longer than the database holds.</summary>
    TooLong,

    /// <summary>An earlier line has this code; upper and lower case are the same.</summary>
    DuplicateCode,

    /// <summary>No line that was taken has the code of the parent, or a competence names none.</summary>
    MissingParent,

    /// <summary>A competence is put in the framework itself or in another competence.</summary>
    ParentIsNotABlock,

    SecondFramework,
}
