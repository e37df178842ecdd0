using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Search;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>An item is opened at the address to which it has moved. Two items never become one this way.</summary>
internal sealed record TakeNewAddress(Guid Cohort, Guid Item) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<TakeNewAddress>;

    internal sealed class Handler(WatchDb db, ItemIndex index, Titles titles, TimeProvider clock) : IRequestHandler<TakeNewAddress, Unit>
    {
        public async Task<Unit> Handle(TakeNewAddress request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            var check = await db.Links.AsNoTracking().FirstOrDefaultAsync(one => one.AddressHash == item.AddressHash, cancellationToken);
            if (check is not { State: LinkState.Moved } || ItemAddress.Read(check.MovedTo, out _) is not { } address)
                throw new Refusal("No new address is known for this link.");
            if (await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.KeyHash == address.KeyHash && one.Id != item.Id, cancellationToken))
                throw new Refusal("A link with this new address is there already.");
            item.Move(address);
            index.Reword([item]);
            await titles.Want(address.Address, cancellationToken);
            // It was just seen there: the next look can wait its turn.
            if (!await db.Links.AnyAsync(one => one.AddressHash == address.AddressHash, cancellationToken))
                db.Links.Add(new LinkCheck(address.AddressHash, address.Address, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
