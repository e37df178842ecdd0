using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// Undoes the last change of the programme, the one given: by who made it, or by a trainer, and only if nothing touched
/// its workshops since. The undo is itself written down.
/// </summary>
internal sealed class UndoLastChange : ICommand<Unit>
{
    public Guid Cohort { get; set; }

    public Guid Change { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<UndoLastChange>;

    internal sealed class Handler(CurriculumDb db, PlanJournal journal, CharterRules charter, CurrentPerson person) : IRequestHandler<UndoLastChange, Unit>
    {
        public async Task<Unit> Handle(UndoLastChange request, CancellationToken cancellationToken)
        {
            var last = NotFound.IfNull(await db.Changes.Include(one => one.Lines)
                .Where(one => one.CohortId == request.Cohort && one.UndoneAt == null && one.Kind != ChangeKind.Undone)
                .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancellationToken));
            if (last.Id != request.Change)
                throw new Refusal("Only the last change can be undone, and another one came since.");
            if (last.By != person.Id && !person.Steers(request.Cohort))
                throw new Forbidden();
            if (await charter.AgainstUndoing(request.Cohort, last.Kind, cancellationToken) is { } against)
                throw new Refusal(against);
            var lines = new List<(Workshop, string)>();
            foreach (var line in last.Lines)
            {
                var workshop = await journal.Open(request.Cohort, line.WorkshopId, cancellationToken);
                if (workshop.Version != line.VersionAfter)
                    throw new Refusal("“{0}” changed since: undoing would lose that.", null, workshop.Title);
                lines.Add((workshop, WorkshopSnapshot.Of(workshop)));
                var (stood, minutes) = (workshop.Slots.Count, workshop.Minutes);
                if (line.Before.Length > 0)
                {
                    WorkshopSnapshot.Read(line.Before).Restore(workshop);
                }
                else
                {
                    // It did not exist: it is kept as cancelled, so that its history stays readable.
                    workshop.State = WorkshopState.Cancelled;
                }

                // What it was or becomes on the board counts, not what the change was called.
                if (stood + workshop.Slots.Count > 0 && (last.Kind is ChangeKind.Added or ChangeKind.Cancelled || (last.Kind == ChangeKind.Edited && workshop.Minutes != minutes)))
                    await charter.DemandPlacing(request.Cohort, cancellationToken);
            }

            last.UndoneAt = journal.Now;
            journal.Note(ChangeKind.Undone, "", lines);
            return Unit.Value;
        }
    }
}
