using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Sharing;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>Keeps a list of what one brought oneself; with <see cref="Publishes"/>, shows it to everybody under one's own name.</summary>
internal sealed class SaveMyList : ShareWords, ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>With my reasons.</summary>
    public bool HasReasons { get; set; }

    /// <summary>Those I chose, among the latest.</summary>
    public List<Guid> Items { get; set; } = [];

    /// <summary>The button: it is shown from now on.</summary>
    public bool Publishes { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<SaveMyList>
    {
        public Validator() => ShareWords.Rule(this);
    }

    internal sealed class Handler(WatchDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SaveMyList, Unit>
    {
        public async Task<Unit> Handle(SaveMyList request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var now = clock.GetUtcNow().UtcDateTime;
            var mine = await db.Latest(request.Cohort, me).Select(one => new { one.Id, Title = one.Title != "" ? one.Title : one.FetchedTitle }).ToDictionaryAsync(one => one.Id, one => one.Title, cancellationToken);
            if (request.Items.Any(one => !mine.ContainsKey(one)))
                throw new NotFound();
            var page = await db.Publications.Include(one => one.Picks).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.ThemeId == Guid.Empty && one.PersonId == me, cancellationToken);
            if (page is null)
                db.Publications.Add(page = Publication.OfPerson(request.Cohort, me, request.Title));
            page.Describe(request, (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Name);
            page.HasReasons = request.HasReasons;
            var wanted = request.Items.ToHashSet();
            // What is too old for the form to show stays as it was.
            page.Picks.RemoveAll(one => mine.ContainsKey(one.ItemId) && !wanted.Contains(one.ItemId));
            foreach (var item in wanted)
                page.Pick(item, mine[item], [], now);
            if (request.Publishes && page.Picks.Count == 0)
                throw new Refusal("Choose a link first.");
            if (request.Publishes)
                page.Publish(me, now);
            return Unit.Value;
        }
    }
}

/// <summary>One's own list is shown no more: its public page is gone at once.</summary>
internal sealed record StopMyList(Guid Cohort) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<StopMyList>;

    internal sealed class Handler(WatchDb db, CurrentPerson person) : IRequestHandler<StopMyList, Unit>
    {
        public async Task<Unit> Handle(StopMyList request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            NotFound.IfNull(await db.Publications.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.ThemeId == Guid.Empty && one.PersonId == me, cancellationToken)).Stop();
            return Unit.Value;
        }
    }
}
