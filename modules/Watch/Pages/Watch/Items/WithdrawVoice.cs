using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Search;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Takes one's voice back. The item goes with the last one, unless somebody said something of it, found it useful, led it on or keeps it inside. True: it went.</summary>
internal sealed record WithdrawVoice(Guid Cohort, Guid Item) : ICommand<bool>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<WithdrawVoice>;

    internal sealed class Handler(WatchDb db, ItemIndex index, CurrentPerson person) : IRequestHandler<WithdrawVoice, bool>
    {
        public async Task<bool> Handle(WithdrawVoice request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var item = NotFound.IfNull(await db.Items.Include(one => one.Voices).Include(one => one.Themes).Include(one => one.Tags).Include(one => one.Competences).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            item.Voices.RemoveAll(one => one.PersonId == me);
            index.Reword([item]);
            if (item.Voices.Count > 0
                || await db.Comments.AnyAsync(one => one.ItemId == item.Id, cancellationToken)
                || await db.Picks.AnyAsync(one => one.ItemId == item.Id, cancellationToken)
                || await db.Passages.AnyAsync(one => one.ItemId == item.Id, cancellationToken)
                || await db.KeptBack.AnyAsync(one => one.ItemId == item.Id && one.SaidBy != me, cancellationToken)
                || await db.Reactions.AnyAsync(one => one.ItemId == item.Id && one.PersonId != me, cancellationToken))
                return false;
            db.Seen.RemoveRange(await db.Seen.Where(one => one.ItemId == item.Id).ToListAsync(cancellationToken));
            db.Reactions.RemoveRange(await db.Reactions.Where(one => one.ItemId == item.Id).ToListAsync(cancellationToken));
            db.NotSame.RemoveRange(await db.NotSame.Where(one => one.ItemId == item.Id || one.OtherId == item.Id).ToListAsync(cancellationToken));
            db.Items.Remove(item);
            return true;
        }
    }
}
