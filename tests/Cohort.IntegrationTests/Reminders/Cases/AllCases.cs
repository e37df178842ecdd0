namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>The table: the lines of all modules.</summary>
internal static class AllCases
{
    public static IReadOnlyList<RuleCase> All { get; } = [.. CohortsCases.All, .. CurriculumCases.All, .. AlternanceCases.All, .. PeersCases.All, .. WatchCases.All, .. AttendanceCases.All];
}
