using Cohort.Kernel.Messages;

namespace Cohort.Alternance.Contracts;

/// <summary>Fills the alternance of the demo promo: structures, contracts, missions, log entries, visits.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key: "camille", "odile", or a given name.</param>
public sealed record SeedDemoAlternance(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
