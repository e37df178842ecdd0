using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Contracts;

/// <summary>Who speaks in an observation. Voices stand side by side: nothing computes one figure from two of them.</summary>
public enum ObservingVoice
{
    /// <summary>The trainee, of themselves.</summary>
    Self,

    /// <summary>Whoever follows them in the structure.</summary>
    Tutor,

    /// <summary>Whoever steers the promo.</summary>
    Trainer,

    /// <summary>Another trainee, or an alumnus.</summary>
    Peer,
}

/// <summary>How far somebody is, as seen on one day by one voice.</summary>
public enum ObservedLevel
{
    /// <summary>Begins.</summary>
    Beginner,

    /// <summary>On the way: does it with help.</summary>
    UnderWay,

    /// <summary>Does it alone.</summary>
    Autonomous,

    /// <summary>Could not be seen here. Of oneself: "I do not know yet".</summary>
    NotSeen,
}

/// <summary>What an observation leans on.</summary>
/// <param name="Title">In words, 160 characters at most.</param>
/// <param name="Address">A path on this site ("/promos/…") or an https address, 500 characters at most.</param>
public sealed record EvidenceLink(string Title, string Address);

/// <summary>
/// Writes an observation of a trainee. It is never edited: a newer one corrects it. The same id sent twice does nothing more.
/// The voice must be that of whoever speaks in this promo; a peer brings as evidence a workshop of the promo where both were.
/// </summary>
/// <param name="Id">Its id, made by who asks.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Person">The trainee.</param>
/// <param name="Competence">The node of the framework; after a move, the one that took over is written.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="On">The day it was seen, local to the promo; not in the future.</param>
/// <param name="Level">How far.</param>
/// <param name="Text">In a sentence, 500 characters at most; of others it is required.</param>
/// <param name="Evidence">5 at most.</param>
/// <param name="By">Whose observation it is, a member of the promo, when the house writes in their name; else null.</param>
/// <exception cref="Cohort.Kernel.Refusal">The day, the sentence or the evidence does not do.</exception>
public sealed record Observe(
    Guid Id, Guid Cohort, Guid Person, Guid Competence, ObservingVoice Voice, DateOnly On, ObservedLevel Level, string Text, IReadOnlyList<EvidenceLink> Evidence, Guid? By = null) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>
/// Its author takes an observation back, within a week: the row stays, marked, and says nothing more. Answers false when it stays
/// as it is: it is older, or a decision rests on it. A newer one then stands before it.
/// </summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Id">Its id.</param>
public sealed record TakeBackObservation(Guid Cohort, Guid Person, Guid Id) : ICommand<bool>
{
    /// <summary>How long it may be taken back.</summary>
    public static readonly TimeSpan Within = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>One observation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Person">Of whom.</param>
/// <param name="Competence">The node it was written on; the promo may have moved since.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="By">The author's id.</param>
/// <param name="ByName">The author's name as it was.</param>
/// <param name="On">The day it was seen.</param>
/// <param name="Level">How far.</param>
/// <param name="Text">In a sentence, or empty.</param>
/// <param name="Evidence">What it leans on.</param>
/// <param name="At">When it was written, UTC.</param>
public sealed record ObservationCard(
    Guid Id, Guid Person, Guid Competence, ObservingVoice Voice, Guid By, string ByName, DateOnly On, ObservedLevel Level, string Text, IReadOnlyList<EvidenceLink> Evidence, DateTime At);

/// <summary>
/// The observations of one person, or of all the promo (null), latest first; those that were withdrawn are left out. Who
/// steers the promo reads all; anybody else those of themselves and those they wrote.
/// </summary>
public sealed record ListObservations(Guid Cohort, Guid? Person) : IQuery<IReadOnlyList<ObservationCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>Somebody was observed on a competence.</summary>
public sealed record ObservationMade(Guid Cohort, Guid Observation, Guid Person, Guid Competence, Guid By) : IEvent;
