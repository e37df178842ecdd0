namespace Cohort.Curriculum.Contracts;

/// <summary>What somebody left a trace of.</summary>
public enum TraceKind
{
    /// <summary>They led a moment of the group, or are about to.</summary>
    Taught,

    /// <summary>They said something: a need, a remark, an offer, a link.</summary>
    Spoke,
}

/// <summary>The last trace of one kind that somebody left.</summary>
public readonly record struct PersonTrace(Guid Person, TraceKind Kind, DateTime At);

/// <summary>
/// A module where people speak or teach says who did, so that the trainer's screen can invite who did not yet. Nothing is
/// counted and nothing is kept; each answers in few statements, however many people there are. Of a thread without a subject,
/// of what was read and of reactions nobody ever says anything here.
/// </summary>
public interface ITraceOfPeople
{
    /// <summary>The last traces in a promo: taught at any time, spoke since an instant (UTC).</summary>
    Task<IReadOnlyCollection<PersonTrace>> Of(Guid cohort, DateTime since, CancellationToken stop);
}
