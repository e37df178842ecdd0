namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>One case of a rule: the rows are brought to a state, and one person is told or is not.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Says">What the case is, in a sentence.</param>
/// <param name="Sent">The person is told; else they are left out, or nobody is told at all.</param>
/// <param name="Arrange">Brings the rows to that state and plans; answers the subject and the person's address.</param>
internal sealed record RuleCase(string Rule, string Says, bool Sent, Func<CastHost, Task<(Guid Subject, string Person)>> Arrange);
