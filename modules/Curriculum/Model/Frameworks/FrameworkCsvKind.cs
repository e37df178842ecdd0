namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>What a line of a framework file describes.</summary>
internal enum FrameworkCsvKind
{
    Framework,
    Block,
    Competence,
}
