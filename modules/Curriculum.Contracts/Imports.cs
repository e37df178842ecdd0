using Cohort.Kernel.Messages;

namespace Cohort.Curriculum.Contracts;

/// <summary>What an import of a framework did, or as a dry run would do.</summary>
/// <param name="Refused">Why nothing was taken, in the reader's language, or null.</param>
/// <param name="Code">Code of the framework.</param>
/// <param name="Title">Its title.</param>
/// <param name="Created">Nodes that are new.</param>
/// <param name="Changed">Nodes whose words or place change.</param>
/// <param name="Retired">Nodes the file no longer has.</param>
/// <param name="NotTaken">Each line not taken, with its number and the reason.</param>
public sealed record FrameworkReport(
    string? Refused,
    string Code,
    string Title,
    IReadOnlyList<string> Created,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Retired,
    IReadOnlyList<string> NotTaken)
{
    /// <summary>The file says just what is already known.</summary>
    public bool ChangesNothing => Refused is null && Created.Count + Changed.Count + Retired.Count == 0;
}

/// <summary>Takes a framework in from our own CSV (type;code;parent;statement). One transaction; the same file twice changes nothing.</summary>
public sealed record ImportFramework(byte[] File, bool DryRun) : ICommand<FrameworkReport>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
