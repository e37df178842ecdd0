using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using MediatR;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>The themes and the words of a promo, with who is who.</summary>
internal sealed record GetThemes(Guid Cohort) : IQuery<GetThemes.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(ItemShelf Shelf, IReadOnlyDictionary<Guid, string> Names, TimeZoneInfo Zone, DateTime Now);

    internal sealed class Handler(ShelfReader shelves, IMediator mediator, TimeProvider clock) : IRequestHandler<GetThemes, Answer>
    {
        public async Task<Answer> Handle(GetThemes request, CancellationToken cancellationToken) => new(
            await shelves.Read(request.Cohort, cancellationToken),
            (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name),
            (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
            clock.GetUtcNow().UtcDateTime);
    }
}
