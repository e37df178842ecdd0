using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Somebody of the promo comes on a date or every time, or does not; and says, if they wish, what they follow and can explain.</summary>
internal sealed class ComeToSlot : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Slot { get; set; }

    /// <summary>Null: every time.</summary>
    [BindNever]
    public DateOnly? Date { get; set; }

    [BindNever]
    public bool Comes { get; set; }

    public string Follows { get; set; } = "";

    public string Explains { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<ComeToSlot>
    {
        public Validator()
        {
            RuleFor(one => one.Follows).Optional(SlotComing.Longest).OneLine();
            RuleFor(one => one.Explains).Optional(SlotComing.Longest).OneLine();
        }
    }

    internal sealed class Handler(SlotDesk desk, CurrentPerson person) : IRequestHandler<ComeToSlot, Unit>
    {
        public async Task<Unit> Handle(ComeToSlot request, CancellationToken cancellationToken)
        {
            var card = await desk.Open(request.Cohort, request.Slot, cancellationToken);
            // Who coordinates from outside the promo does not come in its name.
            if (person.RoleIn(request.Cohort) is not { } role)
                throw new NotFound();
            if (request.Comes && !card.MayCome(person.Id, role))
                throw new Refusal("This slot is for those who are in the promo now.");
            await desk.Say(card, person.Id, request.Date, request.Comes, (request.Follows ?? "", request.Explains ?? ""), cancellationToken);
            return Unit.Value;
        }
    }
}
