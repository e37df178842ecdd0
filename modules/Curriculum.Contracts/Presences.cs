namespace Cohort.Curriculum.Contracts;

/// <summary>
/// A module that knows who came to a workshop: those of a session of peers said so. Curriculum asks nobody and reads whoever
/// registered; of a workshop that none knows, whoever the programme expects was there.
/// </summary>
public interface IKnowsWhoCame
{
    /// <summary>Who led or came to a workshop of the promo; null: nothing is known of it here.</summary>
    Task<IReadOnlyCollection<Guid>?> CameTo(Guid cohort, Guid workshop, CancellationToken stop);
}
