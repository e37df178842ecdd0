using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>An item was presented, or was not after all. Said twice it is said once.</summary>
internal sealed record MarkPresented(Guid Cohort, DateOnly Date, Guid Item, bool WasPresented) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<MarkPresented>;

    internal sealed class Handler(WatchDb db, TurnReader turns, CurrentPerson person, TimeProvider clock) : IRequestHandler<MarkPresented, Unit>
    {
        public async Task<Unit> Handle(MarkPresented request, CancellationToken cancellationToken)
        {
            var pick = NotFound.IfNull(await db.Picks.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Date == request.Date && one.ItemId == request.Item, cancellationToken));
            var now = clock.GetUtcNow().UtcDateTime;
            if (request.WasPresented && request.Date > LocalTime.Of(now, (await turns.Read(request.Cohort, cancellationToken)).Promo.Zone).Date)
                throw new Refusal("That day is still to come.");
            if (request.WasPresented != pick.PresentedAt is not null)
                pick.Present(request.WasPresented, person.Id, now);
            return Unit.Value;
        }
    }
}
