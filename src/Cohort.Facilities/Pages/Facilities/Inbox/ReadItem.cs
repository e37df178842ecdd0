using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Inbox;

/// <summary>Marks one line of one's inbox as read, or as not read. Answers the address of its act.</summary>
internal sealed record ReadItem(Guid Id, bool IsRead) : ICommand<string>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<ReadItem>;

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReadItem, string>
    {
        public async Task<string> Handle(ReadItem request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Inbox.FirstOrDefaultAsync(one => one.Id == request.Id && one.PersonId == person.Id, cancellationToken));
            item.ReadAt = request.IsRead ? item.ReadAt ?? clock.GetUtcNow().UtcDateTime : null;
            return item.Path;
        }
    }
}

/// <summary>Marks all of one's inbox as read, up to what the page showed.</summary>
/// <param name="Until">The latest line that was shown (UTC).</param>
internal sealed record ReadAll(DateTime Until) : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<ReadAll>;

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReadAll, Unit>
    {
        public async Task<Unit> Handle(ReadAll request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            await db.Inbox.Where(one => one.PersonId == person.Id && one.ReadAt == null && one.At <= request.Until)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ReadAt, now), cancellationToken);
            return Unit.Value;
        }
    }
}
