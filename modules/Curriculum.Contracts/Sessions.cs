using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Contracts;

/// <summary>Who leads a session: a member (with an id) or a guest, by name.</summary>
/// <param name="Person">The member, or null for a guest.</param>
/// <param name="Name">Given and family name.</param>
/// <param name="IsTrainee">A trainee leads it, alone or with others.</param>
public sealed record SessionLeader(Guid? Person, string Name, bool IsTrainee);

/// <summary>What the programme has on one half-day: a part of a workshop that was decided or held.</summary>
/// <param name="Workshop">The workshop.</param>
/// <param name="Title">Its title, exactly as in the programme.</param>
/// <param name="Date">Local date.</param>
/// <param name="IsAfternoon">Which half of it.</param>
/// <param name="StartsAt">Minutes since midnight, local.</param>
/// <param name="Minutes">How long; real minutes once held.</param>
/// <param name="IsRemote">It takes place at a distance.</param>
/// <param name="IsInStructure">It takes place in the structures: no sheet of the centre.</param>
/// <param name="Place">The place, or null.</param>
/// <param name="RemoteLink">Where it takes place at a distance, or empty.</param>
/// <param name="Leaders">Who leads it.</param>
public sealed record HalfDaySession(Guid Workshop, string Title, DateOnly Date, bool IsAfternoon, int StartsAt, int Minutes, bool IsRemote, bool IsInStructure, Guid? Place, string RemoteLink, IReadOnlyList<SessionLeader> Leaders);

/// <summary>The sessions of a promo between two dates, both included, in order.</summary>
public sealed record ListHalfDaySessions(Guid Cohort, DateOnly From, DateOnly To) : IQuery<IReadOnlyList<HalfDaySession>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>What the other promos of the body have on one half-day, in as many statements as for one; for who looks for the same person or room at two places.</summary>
/// <param name="Except">The promo that asks.</param>
/// <param name="Date">Local date.</param>
/// <param name="IsAfternoon">Which half of it.</param>
public sealed record ListSessionsElsewhere(Guid Except, DateOnly Date, bool IsAfternoon) : IQuery<IReadOnlyList<(Guid Cohort, HalfDaySession Session)>>
{
    /// <inheritdoc/>
    public Access Access => Access.House;
}
