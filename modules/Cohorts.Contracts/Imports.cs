using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Contracts;

/// <summary>One line of an import of members: what became of it, in the reader's language.</summary>
public sealed record ImportedMember(int Line, string Name, string Email, string Outcome, bool Taken);

/// <summary>What an import did (or, as a dry run, would do). <paramref name="FileProblem"/>: why nothing was taken, or null.</summary>
public sealed record MembersReport(string? FileProblem, IReadOnlyList<ImportedMember> Lines, IReadOnlyList<(string Email, string Link)> Invitations);

/// <summary>Invites the people of a CSV file (at most 1 MB and 2,000 lines) to a promo. All the lines taken, or none.</summary>
public sealed record ImportMembers(Guid Cohort, byte[] File, bool DryRun) : ICommand<MembersReport>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Steering);
}
