using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Watch.Contracts;

/// <summary>An item of the watch as others show it.</summary>
/// <param name="Id">The item.</param>
/// <param name="Title">The promo's words for it, else the page's title, else its address.</param>
/// <param name="Site">The host, without www.</param>
/// <param name="Address">What it opens: http or https.</param>
/// <param name="AddedBy">Who brought it first.</param>
/// <param name="AddedAt">When (UTC).</param>
/// <param name="IsRetired">It left the list.</param>
public sealed record ItemCard(Guid Id, string Title, string Site, string Address, Guid AddedBy, DateTime AddedAt, bool IsRetired);

/// <summary>Items of a promo by id, latest first; those that are not its own, or are gone, are left out.</summary>
public sealed record ListItems(Guid Cohort, IReadOnlyList<Guid> Ids) : IQuery<IReadOnlyList<ItemCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}
