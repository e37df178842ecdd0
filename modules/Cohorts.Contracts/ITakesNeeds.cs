namespace Cohort.Cohorts.Contracts;

/// <summary>A module to which a group says what it needs tells where, so that a need can be said from elsewhere. Cohorts asks nobody and reads whoever registered.</summary>
public interface ITakesNeeds
{
    /// <summary>For each of these words, the address of the form in which they stand already; none when nothing takes needs now.</summary>
    Task<IReadOnlyList<string>> WhereToSay(Guid cohort, IReadOnlyList<string> words, CancellationToken stop);
}
