using Cohort.Watch.Model.Search;
using MediatR;

namespace Cohort.Watch.Reactions;

/// <summary>What was said of an item is found from the same moment on.</summary>
internal sealed class WhenItemsReworded(ItemIndex index) : INotificationHandler<ItemsReworded>
{
    public Task Handle(ItemsReworded notification, CancellationToken cancellationToken) => index.Renew(notification.Items, cancellationToken);
}
