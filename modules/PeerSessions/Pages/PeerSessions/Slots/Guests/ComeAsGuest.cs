using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;

/// <summary>A guest says on which of the next dates they come; what they leave out, they do not come to.</summary>
internal sealed class ComeAsGuest : ICommand<Unit>
{
    [BindNever]
    public string Token { get; set; } = "";

    public List<DateOnly> Dates { get; set; } = [];

    public string Follows { get; set; } = "";

    public string Explains { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<ComeAsGuest>
    {
        public Validator()
        {
            RuleFor(one => one.Dates).Must(one => one is null or { Count: <= 20 }).Says("This value cannot be read.");
            RuleFor(one => one.Follows).Optional(SlotComing.Longest).OneLine();
            RuleFor(one => one.Explains).Optional(SlotComing.Longest).OneLine();
        }
    }

    internal sealed class Handler(PeersDb db, SlotDesk desk, CurrentPerson person) : IRequestHandler<ComeAsGuest, Unit>
    {
        public async Task<Unit> Handle(ComeAsGuest request, CancellationToken cancellationToken)
        {
            if (await db.Find(request.Token, desk.Now, cancellationToken) is not var (known, _))
                throw new NotFound();
            var card = await desk.Open(null, known.SlotId, cancellationToken);
            // Read again under the turn: the link may have been ended while one waited.
            var guest = NotFound.IfNull(card.Guests.FirstOrDefault(one => one.Id == known.Id && one.TokenHash == known.TokenHash && card.Slot.For == SlotFor.Guests));
            if (person.RoleIn(card.Slot.CohortId) is not null)
                throw new Refusal("You are of this promo: say it with your own name, on the page of the slot.");
            foreach (var time in card.ForGuest(guest, desk.Now).ToList())
            {
                var comes = request.Dates?.Contains(time.Date) == true;
                if (comes || time.Has(guest.Id))
                    await desk.Say(card, guest.Id, time.Date, comes, (request.Follows ?? "", request.Explains ?? ""), cancellationToken);
            }

            return Unit.Value;
        }
    }
}
