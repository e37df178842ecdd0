using Cohort.Facilities;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using Cohort.PeerSessions.Model.Slots;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Tasks;

/// <summary>The day before each date of an open slot, opens it or cancels it. Nothing due: one indexed query.</summary>
internal sealed class DecideSlots(PeersDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    public string Name => "DecideSlots";

    public string Does => "Opens or cancels the open slots of the next day";

    public string Cron => "25 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Slots.Where(one => one.DueAt <= now).OrderBy(one => one.DueAt).Select(one => one.Id).Take(100).ToListAsync(stop);
        return await EachAlone.Run(due, one => mediator.Send(new DecideSlot(one), stop), "slots could not be decided");
    }
}

/// <summary>
/// Decides the dates of a slot whose hour has come. A date that has begun meanwhile counts as its number says, and nobody is
/// told. Answers how many were decided; of two that run at once, one finds nothing left.
/// </summary>
internal sealed record DecideSlot(Guid Id) : ICommand<int>
{
    private const int MostAtOnce = 60;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<DecideSlot>;

    internal sealed class Handler(PeersDb db, Turns turns, SlotDesk desk, SlotTeller teller) : IRequestHandler<DecideSlot, int>
    {
        public async Task<int> Handle(DecideSlot request, CancellationToken cancellationToken)
        {
            await turns.Take<OpenSlot>(request.Id, cancellationToken);
            var now = desk.Now;
            if (await db.Slots.FirstOrDefaultAsync(one => one.Id == request.Id && one.DueAt <= now, cancellationToken) is not { } slot)
                return 0;
            var (card, decided) = (await desk.CardOf(slot, cancellationToken), 0);
            for (var index = 0; index < MostAtOnce && slot.DueAt <= now; index++)
            {
                var date = slot.NextDate!.Value;
                var (row, outcome) = (card.Row(date), SlotDates.Outcome(slot, card.Coming(date).Count));
                if (row is null or { IsWaiting: true })
                {
                    if (row is null)
                        db.SlotDates.Add(row = card.Add(new SlotDate(slot, date, outcome, now)));
                    else
                        row.Decide(outcome, now);
                    decided++;
                    if (SlotDates.Starts(slot, date, card.Zone) > now)
                        await teller.Tell(card, row, cancellationToken);
                }

                slot.Advance(card.Zone);
            }

            return decided;
        }
    }
}
