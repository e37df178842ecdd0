using Cohort.Kernel.Messages;

namespace Cohort.PeerSessions.Contracts;

/// <summary>Takes in the scenario cards and the help numbers that ship as data. Again changes nothing; a newer file updates the cards, and the numbers nobody here has checked.</summary>
public sealed record SeedScenarios : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
