using Cohort.Kernel.Messages;

namespace Cohort.Watch.Contracts;

/// <summary>Fills the watch of the demo promo.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key: "camille", "yann", or a given name.</param>
public sealed record SeedDemoWatch(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
