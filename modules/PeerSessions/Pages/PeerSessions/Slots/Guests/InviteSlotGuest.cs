using System.Text.RegularExpressions;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;

/// <summary>Invites somebody without an account to a slot. Answers their link, known only now; null when this very form was sent before.</summary>
internal sealed partial class InviteSlotGuest : ICommand<string?>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Slot { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Community);

    [GeneratedRegex(@"^[^\s@<>"",;:()\[\]\\\p{C}]{1,64}@[\p{L}\p{Nd}](?:[\p{L}\p{Nd}.-]*[\p{L}\p{Nd}])?\.\p{L}{2,}$", RegexOptions.None, 1000)]
    private static partial Regex Shape();

    internal sealed class Validator : AbstractValidator<InviteSlotGuest>
    {
        public Validator()
        {
            RuleFor(one => one.Name).Required(SlotGuest.LongestName).OneLine();
            RuleFor(one => one.Email).Must(one => one is { Length: <= 254 } && Shape().IsMatch(one.Trim())).Says("This is not an e-mail address.");
        }
    }

    internal sealed class Handler(PeersDb db, SlotDesk desk, SlotGuestMail mail, CurrentPerson person) : IRequestHandler<InviteSlotGuest, string?>
    {
        public async Task<string?> Handle(InviteSlotGuest request, CancellationToken cancellationToken)
        {
            var card = await desk.Open(request.Cohort, request.Slot, cancellationToken);
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (card.Guests.Any(one => one.Id == request.Id))
                return null;
            if (card.Slot.For != SlotFor.Guests)
                throw new Refusal("This slot is not open to guests.");
            var email = request.Email.Trim().ToLowerInvariant();
            if (card.Guests.Any(one => one.Email == email))
                throw new Refusal("Somebody with this address is a guest already.", nameof(Email));
            if (card.Guests.Count >= SlotGuest.MostOfSlot)
                throw new Refusal("At most {0} guests for one slot.", null, SlotGuest.MostOfSlot);
            var guest = new SlotGuest(request.Id, card.Slot, request.Name, email, person.Language ?? "fr", person.Id, desk.Now);
            db.SlotGuests.Add(guest);
            return await mail.Send(guest, card, cancellationToken);
        }
    }
}
