using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Contracts;

/// <summary>The three short lists a person keeps.</summary>
public enum KnowHowList
{
    /// <summary>"I can show".</summary>
    CanShow,

    /// <summary>"My structure does".</summary>
    StructureDoes,

    /// <summary>"I would like to learn or do".</summary>
    WouldLike,
}

/// <summary>One line of a list.</summary>
/// <param name="Id">Its id, which stays as long as the line.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="List">Which list.</param>
/// <param name="Words">As the person wrote it; 120 characters at most.</param>
/// <param name="Competence">The node of a framework when the line is a competence, or null.</param>
public sealed record KnowHowEntry(Guid Id, Guid PersonId, KnowHowList List, string Words, Guid? Competence);

/// <summary>What the members of a promo (tutors and those who left apart) wrote into their lists, by person and list; one statement.</summary>
public sealed record ListKnowHow(Guid Cohort) : IQuery<IReadOnlyList<KnowHowEntry>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}
