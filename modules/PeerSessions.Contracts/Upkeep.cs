using Cohort.Kernel.Messages;

namespace Cohort.PeerSessions.Contracts;

/// <summary>Fills the exchange of the demo promo: offers, requests, sessions placed and held.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key: "camille", "yann", or a given name.</param>
public sealed record SeedDemoPeers(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
