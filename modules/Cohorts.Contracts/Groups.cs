using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Contracts;

/// <summary>A group within a promo. On the shelf: no longer offered, but kept by what speaks of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Who is in it, ids of people.</param>
/// <param name="IsShelved">No longer offered.</param>
public sealed record GroupCard(Guid Id, string Name, IReadOnlyList<Guid> Members, bool IsShelved = false);

/// <summary>The groups of a promo, by name, those on the shelf too.</summary>
public sealed record ListGroups(Guid Cohort) : IQuery<IReadOnlyList<GroupCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}

/// <summary>A module whose things may be for a group: such a group is not removed, it goes on the shelf.</summary>
public interface IUsesGroups
{
    /// <summary>Something of this module is, or was, for the group.</summary>
    Task<bool> Uses(Guid cohort, Guid group, CancellationToken stop);
}
