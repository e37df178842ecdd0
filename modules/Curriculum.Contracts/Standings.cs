using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Contracts;

/// <summary>What a trainer decides on one competence of one person.</summary>
public enum CompetenceOutcome
{
    /// <summary>They have it.</summary>
    Acquired,

    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>To be seen again before anything is decided.</summary>
    SeeAgain,
}

/// <summary>The latest that one voice said of one person on one competence.</summary>
/// <param name="Voice">Who speaks.</param>
/// <param name="Level">How far.</param>
/// <param name="On">The day it was seen.</param>
/// <param name="ByName">The author's name as it was.</param>
/// <param name="Count">How many observations of this voice there are, this one among them.</param>
/// <param name="LowSince">The day since which this voice says "beginner" and nothing else; null when it said better, or nothing. What could not be seen says nothing.</param>
public sealed record VoiceStanding(ObservingVoice Voice, ObservedLevel Level, DateOnly On, string ByName, int Count, DateOnly? LowSince);

/// <summary>What the voices said last of one person on one competence, side by side: there is no figure of two of them.</summary>
/// <param name="Person">Of whom.</param>
/// <param name="Competence">The node that counts today: what was written before the promo moved is followed.</param>
/// <param name="Voices">One for each voice that spoke, in the order self, peer, tutor, trainer.</param>
public sealed record CompetenceStanding(Guid Person, Guid Competence, IReadOnlyList<VoiceStanding> Voices)
{
    /// <summary>The latest of one voice, or null.</summary>
    public VoiceStanding? Of(ObservingVoice voice)
    {
        foreach (var one in Voices)
        {
            if (one.Voice == voice)
                return one;
        }

        return null;
    }
}

/// <summary>
/// The latest of each voice on each competence, of one person or of all the promo (null); what was withdrawn is left out.
/// Read by the same people as <see cref="ListObservations"/>: who does not steer finds what is of themselves or by themselves.
/// </summary>
public sealed record ListStandings(Guid Cohort, Guid? Person) : IQuery<IReadOnlyList<CompetenceStanding>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>One decision on a competence. A later one revises it; both stay.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Person">On whom.</param>
/// <param name="Competence">The node that counts today.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Grounds">Why, in the trainer's words.</param>
/// <param name="By">The trainer's id.</param>
/// <param name="ByName">Their name as it was.</param>
/// <param name="At">When, UTC.</param>
/// <param name="RestsOn">The observations it rests on.</param>
public sealed record CompetenceDecisionCard(
    Guid Id, Guid Person, Guid Competence, CompetenceOutcome Outcome, string Grounds, Guid By, string ByName, DateTime At, IReadOnlyList<Guid> RestsOn);

/// <summary>The decisions on the competences of one person, or of all the promo (null), latest first. Who steers the promo reads all; anybody else those on themselves.</summary>
public sealed record ListCompetenceDecisions(Guid Cohort, Guid? Person) : IQuery<IReadOnlyList<CompetenceDecisionCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}
