using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Places a workshop that waits, or moves one of its parts to another half-day.</summary>
internal sealed class MoveWorkshop : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public int Version { get; set; }

    /// <summary>The part that moves; null: the whole, from the half-day on.</summary>
    public Guid? Slot { get; set; }

    public string When { get; set; } = "";

    public string Why { get; set; } = "";

    public bool Anyway { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>The half-days the workshop would have.</summary>
    public IReadOnlyList<BoardSlot> Parts(BoardWorkshop workshop, PlacementContext context)
    {
        if (!Model.Programme.When.TryParse(When, out var when))
            return [];
        if (Slot is not { } moved || workshop.Slots.Count <= 1)
            return Placement.LayOut(workshop, workshop.Minutes, when.Date, when.Part, context);
        var part = NotFound.IfNull(workshop.Slots.FirstOrDefault(one => one.Id == moved));
        return [.. workshop.Slots.Where(one => one.Id != moved), part with
        {
            Date = when.Date,
            Part = when.Part,
            StartsAt = context.Board.FreeStart(when.Date, when.Part, context.Promo.StartOf(when.Part), part.Minutes, workshop.Id),
        }];
    }

    internal sealed class Validator : AbstractValidator<MoveWorkshop>
    {
        public Validator()
        {
            RuleFor(one => one.When).Must(when => Model.Programme.When.TryParse(when, out _)).Says("Choose a half-day.");
            RuleFor(one => one.Why).Optional(300);
        }
    }

    internal sealed class Handler(PlanJournal journal, PlacementReader reader) : IRequestHandler<MoveWorkshop, Unit>
    {
        public async Task<Unit> Handle(MoveWorkshop request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            if (workshop.State is WorkshopState.Held or WorkshopState.Cancelled)
                throw new Refusal("A workshop that was held or cancelled stays where it is.");
            var context = await reader.Read(request.Cohort, cancellationToken);
            var parts = request.Parts(workshop.AsBoard(), context);
            Placement.Demand(Placement.Conflicts(workshop.AsBoard(), parts, context), request.Anyway);
            var before = WorkshopSnapshot.Of(workshop);
            var kind = workshop.Slots.Count == 0 ? ChangeKind.Placed : ChangeKind.Moved;
            workshop.SetSlots(parts);
            if (context.MayValidate)
                workshop.State = WorkshopState.Planned;
            journal.Note(kind, request.Why, (workshop, before));
            return Unit.Value;
        }
    }
}
