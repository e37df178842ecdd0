using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Two workshops change places: a part of one with a part of the other.</summary>
internal sealed class SwapWorkshops : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public int Version { get; set; }

    public Guid Slot { get; set; }

    /// <summary>The other workshop's part.</summary>
    public Guid With { get; set; }

    public string Why { get; set; } = "";

    public bool Anyway { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SwapWorkshops>
    {
        public Validator()
        {
            RuleFor(one => one.With).Must(with => with != Guid.Empty).Says("Choose the other workshop.");
            RuleFor(one => one.Why).Optional(300);
        }
    }

    internal sealed class Handler(CurriculumDb db, PlanJournal journal, PlacementReader reader) : IRequestHandler<SwapWorkshops, Unit>
    {
        public async Task<Unit> Handle(SwapWorkshops request, CancellationToken cancellationToken)
        {
            var one = await journal.Open(request.Cohort, request.Id, cancellationToken);
            one.Expect(request.Version);
            var otherId = await db.Slots.Where(slot => slot.Id == request.With && slot.CohortId == request.Cohort).Select(slot => slot.WorkshopId).FirstOrDefaultAsync(cancellationToken);
            var other = await journal.Open(request.Cohort, otherId, cancellationToken);
            if (one.Id == other.Id)
                throw new Refusal("Choose another workshop than this one.", nameof(With));
            if (one.State is WorkshopState.Held or WorkshopState.Cancelled || other.State is WorkshopState.Held or WorkshopState.Cancelled)
                throw new Refusal("A workshop that was held or cancelled stays where it is.");
            var mine = NotFound.IfNull(one.Slots.Find(slot => slot.Id == request.Slot));
            var theirs = NotFound.IfNull(other.Slots.Find(slot => slot.Id == request.With));
            var lines = new[] { (one, WorkshopSnapshot.Of(one)), (other, WorkshopSnapshot.Of(other)) };

            var context = await reader.Read(request.Cohort, cancellationToken);
            (mine.Date, theirs.Date) = (theirs.Date, mine.Date);
            (mine.Part, theirs.Part) = (theirs.Part, mine.Part);
            (mine.StartsAt, theirs.StartsAt) = (theirs.StartsAt, mine.StartsAt);
            // Each is judged on the board as it will be: with the other already gone from its place.
            var after = context with
            {
                Board = new ProgrammeBoard([.. context.Board.Workshops.Select(read => read.Id == one.Id ? one.AsBoard() : read.Id == other.Id ? other.AsBoard() : read)]),
            };
            Placement.Demand(
                [.. Placement.Conflicts(one.AsBoard(), one.AsBoard().Slots, after), .. Placement.Conflicts(other.AsBoard(), other.AsBoard().Slots, after)],
                request.Anyway);
            journal.Note(ChangeKind.Swapped, request.Why, lines);
            return Unit.Value;
        }
    }
}
