namespace Cohort.Curriculum.Model.Frameworks.Merging;

/// <summary>What a file changes in a framework.</summary>
internal enum ChangeSort
{
    /// <summary>A node that is new.</summary>
    Created,

    /// <summary>Other words, another code, other notes; the framework's own fields too.</summary>
    Changed,

    /// <summary>Another parent, another kind, another order.</summary>
    Moved,

    /// <summary>The file no longer has it: kept for what was done with it.</summary>
    Retired,

    /// <summary>It was retired, and the file has it again.</summary>
    BroughtBack,

    /// <summary>Only what nobody here models.</summary>
    Fields,
}

/// <summary>One change, with what stood before and what stands after; either may be empty.</summary>
internal sealed record FrameworkChange(ChangeSort Sort, string Before, string After);
