namespace Cohort.Cohorts.Model.Members;

/// <summary>What a file of members says: its lines, good and bad, or the reason why it has none.</summary>
internal sealed record MembersCsvResult(IReadOnlyList<MembersCsvLine> Lines, MembersFileProblem FileProblem);
