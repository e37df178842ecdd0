using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Changes a slot. What was decided of a date stays; those who come are told when its day, hour or place changes.</summary>
internal sealed class EditSlot : SlotTerms, ICommand<Unit>
{
    public int Version { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : SlotTermsRules<EditSlot>;

    internal sealed class Handler(SlotDesk desk, SlotTeller teller, Texts texts) : IRequestHandler<EditSlot, Unit>
    {
        public async Task<Unit> Handle(EditSlot request, CancellationToken cancellationToken)
        {
            var card = await desk.OpenToRun(request.Cohort, request.Id, cancellationToken);
            var slot = card.Slot;
            slot.Expect(request.Version);
            var former = (slot.Weekday, slot.StartsAt, slot.EveryWeeks, slot.Where);
            var weekday = slot.IsPolling ? null : request.Weekday ?? slot.Weekday;
            var ahead = card.Next(desk.Now);
            slot.Title = TextFile.OneLine(request.Title);
            request.Describe(slot);
            (slot.Weekday, slot.StartsAt, slot.From) = (weekday, Of(request.StartsAt), request.From ?? slot.From);
            slot.Plan(card.Zone, desk.Now);
            if (former != (slot.Weekday, slot.StartsAt, slot.EveryWeeks, slot.Where) && former.Weekday is not null)
                await teller.TellAll(card, ahead, "Changed", () => (texts["“{0}” has changed: {1}", slot.Title, SlotWords.When(slot, texts)], string.Join("\n\n", new[] { slot.Where, texts["Look whether your dates still stand."] }.Where(one => one.Length > 0))), cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Ends a slot: its dates to come are gone, its guests and their links too. Those who were to come are told.</summary>
internal sealed record EndSlot(Guid Cohort, Guid Slot) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<EndSlot>;

    internal sealed class Handler(PeersDb db, SlotDesk desk, SlotTeller teller, SlotGuestMail mail, Texts texts) : IRequestHandler<EndSlot, Unit>
    {
        public async Task<Unit> Handle(EndSlot request, CancellationToken cancellationToken)
        {
            var card = await desk.OpenToRun(request.Cohort, request.Slot, cancellationToken);
            await teller.TellAll(card, card.Next(desk.Now), "Ended", () => (texts["“{0}” has ended", card.Slot.Title], ""), cancellationToken);
            foreach (var guest in card.Guests)
            {
                await mail.Withdraw(guest, cancellationToken);
                db.Comings.RemoveRange(card.Comings.Where(one => one.PersonId == guest.Id));
                db.SlotGuests.Remove(guest);
            }

            card.Slot.End(desk.Now);
            return Unit.Value;
        }
    }
}
