using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Items are read, or no longer. Ids that are not of this promo are left alone.</summary>
internal sealed record ReadItems(Guid Cohort, IReadOnlyList<Guid> Ids, bool IsRead) : ICommand<Unit>
{
    private const int Most = 100;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<ReadItems>
    {
        public Validator() => RuleFor(one => one.Ids).Must(ids => ids.Count <= Most).Says("This value cannot be read.");
    }

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReadItems, Unit>
    {
        public async Task<Unit> Handle(ReadItems request, CancellationToken cancellationToken)
        {
            var seen = await db.Seen.Where(one => one.PersonId == person.Id && request.Ids.Contains(one.ItemId)).ToListAsync(cancellationToken);
            if (!request.IsRead)
            {
                db.Seen.RemoveRange(seen);
                return Unit.Value;
            }

            var now = clock.GetUtcNow().UtcDateTime;
            var read = seen.Select(one => one.ItemId).ToHashSet();
            var ids = await db.Items.Where(one => one.CohortId == request.Cohort && request.Ids.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken);
            db.Seen.AddRange(ids.Where(one => !read.Contains(one)).Select(one => new Seen(person.Id, one, now)));
            return Unit.Value;
        }
    }
}
