using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Feeds;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>Makes an address by which a feed reader follows the list, or gives a feed of one's own another; its token is answered this once.</summary>
internal sealed class MakeFeed : ICommand<string>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>Only this theme, with those below it.</summary>
    public Guid? Theme { get; set; }

    /// <summary>Only what this member brought.</summary>
    public Guid? BroughtBy { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<MakeFeed>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<MakeFeed, string>
    {
        public async Task<string> Handle(MakeFeed request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Feeds.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } known)
                return known.CohortId == request.Cohort && known.PersonId == person.Id && known.RevokedAt is null ? known.NewToken() : throw new NotFound();
            if (request.Theme is { } theme && !await db.Themes.AnyAsync(one => one.CohortId == request.Cohort && one.Id == theme, cancellationToken))
                throw new NotFound();
            if (request.Theme is not null && request.BroughtBy is not null)
                throw new Refusal("A theme or a person: not both.", "Form.BroughtBy");
            if (request.BroughtBy is { } whose && !(await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Any(one => one.PersonId == whose))
                throw new NotFound();
            var me = person.Id;
            if (await db.Feeds.CountAsync(one => one.PersonId == me && one.CohortId == request.Cohort && one.RevokedAt == null, cancellationToken) >= FeedOut.Most)
                throw new Refusal("At most {0} addresses: end one first.", null, FeedOut.Most);
            var feed = new FeedOut(request.Id, request.Cohort, request.Theme, me, clock.GetUtcNow().UtcDateTime, request.BroughtBy);
            db.Feeds.Add(feed);
            return feed.NewToken();
        }
    }
}

/// <summary>Ends an address of one's own: whoever has it reads nothing more.</summary>
internal sealed record RevokeFeed(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<RevokeFeed>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<RevokeFeed, Unit>
    {
        public async Task<Unit> Handle(RevokeFeed request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            NotFound.IfNull(await db.Feeds.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Id && one.PersonId == me, cancellationToken)).Revoke(clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
