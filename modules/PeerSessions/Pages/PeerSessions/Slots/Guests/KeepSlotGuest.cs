using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;

/// <summary>A new link for a guest, by mail; the former one is dead. Answers it.</summary>
internal sealed record RenewSlotGuest(Guid Cohort, Guid Slot, Guid Guest) : ICommand<RenewSlotGuest.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(string Name, string Email, string Link);

    internal sealed class Validator : AbstractValidator<RenewSlotGuest>;

    internal sealed class Handler(SlotDesk desk, SlotGuestMail mail, CurrentPerson person) : IRequestHandler<RenewSlotGuest, Answer>
    {
        public async Task<Answer> Handle(RenewSlotGuest request, CancellationToken cancellationToken)
        {
            var card = await desk.Open(request.Cohort, request.Slot, cancellationToken);
            var guest = card.GuestOf(request.Guest, person);
            if (card.Slot.For != SlotFor.Guests)
                throw new Refusal("This slot is not open to guests.");
            return new Answer(guest.Name, guest.Email, await mail.Send(guest, card, cancellationToken));
        }
    }
}

/// <summary>A guest is taken off: their link, their address, and what they said go.</summary>
internal sealed record RemoveSlotGuest(Guid Cohort, Guid Slot, Guid Guest) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<RemoveSlotGuest>;

    internal sealed class Handler(PeersDb db, SlotDesk desk, SlotGuestMail mail, CurrentPerson person) : IRequestHandler<RemoveSlotGuest, Unit>
    {
        public async Task<Unit> Handle(RemoveSlotGuest request, CancellationToken cancellationToken)
        {
            var card = await desk.Open(request.Cohort, request.Slot, cancellationToken);
            var guest = card.GuestOf(request.Guest, person);
            await mail.Withdraw(guest, cancellationToken);
            // Dates that were opened learn that one fewer comes.
            foreach (var time in card.Next(desk.Now).Where(one => one.Row is not null && !one.IsOff && one.Has(guest.Id)))
                await desk.Say(card, guest.Id, time.Date, false, ("", ""), cancellationToken);
            db.Comings.RemoveRange(card.Comings.Where(one => one.PersonId == guest.Id));
            db.SlotGuests.Remove(guest);
            return Unit.Value;
        }
    }
}

internal static class GuestsOfSlot
{
    /// <summary>A guest that this person looks after: whoever invited them, and who runs the slot.</summary>
    /// <exception cref="NotFound">No such guest, or somebody else's.</exception>
    public static SlotGuest GuestOf(this SlotCard card, Guid id, CurrentPerson person) =>
        NotFound.IfNull(card.Guests.FirstOrDefault(one => one.Id == id && (one.InvitedBy == person.Id || SlotDesk.Runs(card.Slot, person))));
}
