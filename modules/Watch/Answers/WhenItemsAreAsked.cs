using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Answers;

internal sealed class WhenItemsAreAsked(WatchDb db) : IRequestHandler<ListItems, IReadOnlyList<ItemCard>>
{
    private const int Most = 500;

    public async Task<IReadOnlyList<ItemCard>> Handle(ListItems request, CancellationToken cancellationToken)
    {
        var rows = await db.Items.Where(one => one.CohortId == request.Cohort && request.Ids.Contains(one.Id)).OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(Most)
            .Select(one => new { one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedBy, one.AddedAt, IsRetired = one.RetiredAt != null }).ToListAsync(cancellationToken);
        return [.. rows.Select(one => new ItemCard(one.Id, ItemWords.Title(one.Title, one.FetchedTitle, one.Address), one.Site, one.Address, one.AddedBy, one.AddedAt, one.IsRetired))];
    }
}
