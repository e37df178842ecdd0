using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Two cards are the same: they become one, which keeps all that was said of both. Answers with the one that stays.</summary>
internal sealed class JoinItems : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    public Guid With { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<JoinItems>
    {
        public Validator() => RuleFor(one => one.With).Must((join, with) => with != join.Item).Says("Choose another link.");
    }

    internal sealed class Handler(ItemJoiner joiner, CurrentPerson person) : IRequestHandler<JoinItems, Guid>
    {
        public Task<Guid> Handle(JoinItems request, CancellationToken cancellationToken) =>
            joiner.Join(request.Cohort, request.Item, request.With, person, cancellationToken);
    }
}

/// <summary>Two cards look alike, and are not the same: nobody is asked again.</summary>
internal sealed record TellApart(Guid Cohort, Guid Item, Guid Other) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<TellApart>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<TellApart, Unit>
    {
        public async Task<Unit> Handle(TellApart request, CancellationToken cancellationToken)
        {
            var (one, other) = (request.Item, request.Other);
            if (one == other || await db.Items.CountAsync(item => item.CohortId == request.Cohort && (item.Id == one || item.Id == other), cancellationToken) < 2)
                throw new Kernel.NotFound();
            if (!await db.NotSame.AnyAsync(pair => (pair.ItemId == one && pair.OtherId == other) || (pair.ItemId == other && pair.OtherId == one), cancellationToken))
                db.NotSame.Add(new NotSame(request.Cohort, one, other, person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
