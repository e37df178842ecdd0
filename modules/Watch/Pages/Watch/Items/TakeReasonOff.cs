using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Search;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Takes off a reason that another promo handed over: nobody here said it, so that a trainer answers for it.</summary>
internal sealed record TakeReasonOff(Guid Cohort, Guid Item, Guid Voice) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<TakeReasonOff>;

    internal sealed class Handler(WatchDb db, ItemIndex index) : IRequestHandler<TakeReasonOff, Unit>
    {
        public async Task<Unit> Handle(TakeReasonOff request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.Include(one => one.Voices).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            var voice = NotFound.IfNull(item.Voices.Find(one => one.Id == request.Voice && one.PersonId == Guid.Empty));
            voice.Why = "";
            index.Reword([item]);
            return Unit.Value;
        }
    }
}
