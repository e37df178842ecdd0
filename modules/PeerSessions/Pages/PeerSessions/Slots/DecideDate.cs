using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Takes a date off, or calls it off once it was opened; with a word. Those who were to come are told.</summary>
internal sealed class CallOffDate : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Slot { get; set; }

    [BindNever]
    public DateOnly Date { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<CallOffDate>
    {
        public Validator() => RuleFor(one => one.Why).Required(SlotDate.LongestWhy);
    }

    internal sealed class Handler(PeersDb db, SlotDesk desk, SlotTeller teller) : IRequestHandler<CallOffDate, Unit>
    {
        public async Task<Unit> Handle(CallOffDate request, CancellationToken cancellationToken)
        {
            var card = await desk.OpenToRun(request.Cohort, request.Slot, cancellationToken);
            var time = card.ToCome(request.Date, desk.Now);
            var row = time.Row;
            if (row is { Outcome: SlotOutcome.Off or SlotOutcome.Cancelled })
                return Unit.Value;
            if (row is null)
                db.SlotDates.Add(row = card.Add(new SlotDate(card.Slot, request.Date, SlotOutcome.Off, desk.Now)));
            row.Say(row.Outcome == SlotOutcome.Open ? SlotOutcome.Cancelled : SlotOutcome.Off, request.Why, desk.Now);
            await teller.Tell(card, row, cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Opens a date again that was cancelled or taken off: at once when enough people come, else its hour decides, if that is still to come.</summary>
internal sealed record ReopenDate(Guid Cohort, Guid Slot, DateOnly Date) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<ReopenDate>;

    internal sealed class Handler(SlotDesk desk, SlotTeller teller) : IRequestHandler<ReopenDate, Unit>
    {
        public async Task<Unit> Handle(ReopenDate request, CancellationToken cancellationToken)
        {
            var card = await desk.OpenToRun(request.Cohort, request.Slot, cancellationToken);
            var time = card.ToCome(request.Date, desk.Now);
            if (time.Row is not { Outcome: SlotOutcome.Off or SlotOutcome.Cancelled } row)
                return Unit.Value;
            if (time.Coming.Count >= card.Slot.Quorum)
            {
                row.Say(SlotOutcome.Open, "", desk.Now);
                await teller.Tell(card, row, cancellationToken);
            }
            else if (SlotDates.Decides(card.Slot, request.Date, card.Zone) > desk.Now)
            {
                row.Say(SlotOutcome.Waiting, "", desk.Now);
                await teller.Tell(card, row, cancellationToken);
            }
            else
            {
                throw new Refusal("{0} of {1} come: not enough to open it again.", null, time.Coming.Count, card.Slot.Quorum);
            }

            return Unit.Value;
        }
    }
}
