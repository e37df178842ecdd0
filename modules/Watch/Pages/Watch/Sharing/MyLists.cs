using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Sharing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>The lists under one's own name that everybody reads, of whatever promo: also of one that was left.</summary>
internal sealed record GetMyLists : IQuery<IReadOnlyList<Publication>>
{
    public Access Access => Access.SignedIn;

    internal sealed class Handler(WatchDb db, CurrentPerson person) : IRequestHandler<GetMyLists, IReadOnlyList<Publication>>
    {
        public async Task<IReadOnlyList<Publication>> Handle(GetMyLists request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            return await db.Publications.AsNoTracking().Where(one => one.PersonId == me && one.ThemeId == Guid.Empty && one.PublishedAt != null).OrderBy(one => one.PublishedAt).ToListAsync(cancellationToken);
        }
    }
}

/// <summary>One of them is shown no more: its page is gone at once.</summary>
internal sealed record StopOneOfMine(Guid List) : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<StopOneOfMine>;

    internal sealed class Handler(WatchDb db, CurrentPerson person) : IRequestHandler<StopOneOfMine, Unit>
    {
        public async Task<Unit> Handle(StopOneOfMine request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            NotFound.IfNull(await db.Publications.FirstOrDefaultAsync(one => one.Id == request.List && one.PersonId == me && one.ThemeId == Guid.Empty, cancellationToken)).Stop();
            return Unit.Value;
        }
    }
}

/// <summary>Somebody's list of the promo is shown no more: who steers the promo answers for what is read of it.</summary>
internal sealed record StopListOf(Guid Cohort, Guid List) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<StopListOf>;

    internal sealed class Handler(WatchDb db) : IRequestHandler<StopListOf, Unit>
    {
        public async Task<Unit> Handle(StopListOf request, CancellationToken cancellationToken)
        {
            NotFound.IfNull(await db.Publications.FirstOrDefaultAsync(one => one.Id == request.List && one.CohortId == request.Cohort && one.ThemeId == Guid.Empty, cancellationToken)).Stop();
            return Unit.Value;
        }
    }
}
