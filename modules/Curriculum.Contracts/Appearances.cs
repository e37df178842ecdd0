namespace Cohort.Curriculum.Contracts;

/// <summary>Something that waits for an answer elsewhere, shown to a launch while it gathers needs.</summary>
/// <param name="Id">The thing.</param>
/// <param name="Kind">What it is, in the reader's language: "Asked for between peers".</param>
/// <param name="Title">In one line, 200 characters at most.</param>
/// <param name="Path">Its address on this site.</param>
/// <param name="At">Since when it waits (UTC).</param>
/// <param name="Touched">Competences it names.</param>
public sealed record LaunchLine(Guid Id, string Kind, string Title, string Path, DateTime At, IReadOnlyList<Guid> Touched);

/// <summary>
/// A module whose things wait for an answer shows them in the launch, where one press says them as a need. Curriculum asks
/// nobody and reads whoever registered; each answers from what is kept of the promo.
/// </summary>
public interface IAppearsInLaunch
{
    /// <summary>What waits in a promo, the longest first; few.</summary>
    Task<IReadOnlyCollection<LaunchLine>> Waiting(Guid cohort, CancellationToken stop);
}

/// <summary>What a passage brings to the thing it makes.</summary>
/// <param name="Id">The id of what is made.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Title">120 characters at most.</param>
/// <param name="Doing">What will be done, or empty.</param>
/// <param name="Material">What it takes, or empty.</param>
/// <param name="Minutes">How long; 0: as usual.</param>
/// <param name="Touched">Competences it touches.</param>
/// <param name="From">The thing it comes from.</param>
/// <param name="FromTitle">What that is called.</param>
/// <param name="FromPath">Its address on this site.</param>
public sealed record PassageTerms(Guid Id, Guid Cohort, string Title, string Doing, string Material, int Minutes, IReadOnlyList<Guid> Touched, Guid From, string FromTitle, string FromPath);

/// <summary>A module to whose things others may lead. Whoever leads reads whoever registered.</summary>
public interface ILedTo
{
    /// <summary>Its name for ever: "PeerSession".</summary>
    string Kind { get; }

    /// <summary>What it makes, a key of the texts: "A peer session".</summary>
    string Label { get; }

    /// <summary>Makes it, in the transaction of the command that leads there; the same id twice makes one. Answers its address.</summary>
    Task<string> Make(PassageTerms terms, CancellationToken stop);
}
