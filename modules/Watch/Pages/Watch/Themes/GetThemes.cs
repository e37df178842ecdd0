using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>The themes and the words of a promo, with who is who.</summary>
internal sealed record GetThemes(Guid Cohort) : IQuery<GetThemes.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(ItemShelf Shelf, IReadOnlyDictionary<Guid, string> Names, TimeZoneInfo Zone, DateTime Now)
    {
        /// <summary>Themes that everybody reads, with the end of their public addresses.</summary>
        public IReadOnlyDictionary<Guid, string> Public { get; init; } = new Dictionary<Guid, string>();
    }


    internal sealed class Handler(WatchDb db, ShelfReader shelves, IMediator mediator, TimeProvider clock) : IRequestHandler<GetThemes, Answer>
    {
        public async Task<Answer> Handle(GetThemes request, CancellationToken cancellationToken) => new(
            await shelves.Read(request.Cohort, cancellationToken),
            (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name),
            (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
            clock.GetUtcNow().UtcDateTime)
        {
            Public = await db.Publications.Where(one => one.CohortId == request.Cohort && one.ThemeId != Guid.Empty && one.PublishedAt != null).ToDictionaryAsync(one => one.ThemeId, one => one.Slug, cancellationToken),
        };
    }
}
