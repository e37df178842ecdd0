using Cohort.Kernel.Messages;

namespace Cohort.Attendance.Contracts;

/// <summary>Signs and seals the half-days of the demo promo that are over, but for the latest; answers how many sheets.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key.</param>
public sealed record SeedDemoAttendance(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
