using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>One's own addresses that live.</summary>
internal sealed record GetFeeds(Guid Cohort) : IQuery<GetFeeds.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>An address: its token is not known any more.</summary>
    internal sealed record One(Guid Id, Guid? Theme, Guid? BroughtBy, DateTime MadeAt);

    internal sealed record Answer(IReadOnlyList<One> Feeds, ItemShelf Shelf, IReadOnlyList<MemberCard> Members, TimeZoneInfo Zone);

    internal sealed class Handler(WatchDb db, ShelfReader shelves, CurrentPerson person, IMediator mediator) : IRequestHandler<GetFeeds, Answer>
    {
        public async Task<Answer> Handle(GetFeeds request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            return new Answer(
                await db.Feeds.Where(one => one.CohortId == request.Cohort && one.PersonId == me && one.RevokedAt == null).OrderBy(one => one.MadeAt).Select(one => new One(one.Id, one.ThemeId, one.BroughtBy, one.MadeAt)).ToListAsync(cancellationToken),
                await shelves.Read(request.Cohort, cancellationToken),
                [.. (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => Roles.Community.Contains(one.Role)).DistinctBy(one => one.PersonId)],
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone);
        }
    }
}
