using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Takes some minutes off one half-day of a workshop and puts them on another; its hours stay the same.</summary>
internal sealed class SplitWorkshop : ICommand<Unit>
{
    private const int MostParts = 20;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public int Version { get; set; }

    public Guid Slot { get; set; }

    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; }

    public string When { get; set; } = "";

    public string Why { get; set; } = "";

    public bool Anyway { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SplitWorkshop>
    {
        public Validator()
        {
            RuleFor(one => one.When).Must(when => Model.Programme.When.TryParse(when, out _)).Says("Choose a half-day.");
            RuleFor(one => one.Minutes).GreaterThanOrEqualTo(5).Says("At least {0}.", new Duration(5));
            RuleFor(one => one.Why).Optional(300);
        }
    }

    internal sealed class Handler(PlanJournal journal, PlacementReader reader) : IRequestHandler<SplitWorkshop, Unit>
    {
        public async Task<Unit> Handle(SplitWorkshop request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            if (workshop.State is WorkshopState.Held or WorkshopState.Cancelled)
                throw new Refusal("A workshop that was held or cancelled stays where it is.");
            var board = workshop.AsBoard();
            var from = NotFound.IfNull(board.Slots.FirstOrDefault(one => one.Id == request.Slot));
            if (request.Minutes > from.Minutes - 5)
                throw new Refusal("This part lasts {0}: leave at least 5 min of it.", nameof(Minutes), new Duration(from.Minutes));
            if (board.Slots.Count >= MostParts)
                throw new Refusal("A workshop stands on at most {0} half-days.", null, MostParts);
            _ = Model.Programme.When.TryParse(request.When, out var when);
            if (board.Slots.Any(one => one.Date == when.Date && one.Part == when.Part))
                throw new Refusal("This workshop already stands there: choose another half-day.", nameof(When));
            var context = await reader.Read(request.Cohort, cancellationToken);
            var start = context.Board.FreeStart(when.Date, when.Part, context.Promo.StartOf(when.Part), request.Minutes, workshop.Id);
            BoardSlot[] parts =
            [
                .. board.Slots.Select(one => one == from ? one with { Minutes = one.Minutes - request.Minutes } : one),
                new(Guid.CreateVersion7(), workshop.Id, when.Date, when.Part, start, request.Minutes, 0),
            ];
            Placement.Demand(Placement.Conflicts(board, parts, context), request.Anyway);
            var before = WorkshopSnapshot.Of(workshop);
            workshop.SetSlots(parts);
            journal.Note(ChangeKind.Split, request.Why, (workshop, before));
            return Unit.Value;
        }
    }
}
