using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>
/// Every change of the programme goes through here: it fetches the workshop whole, and writes who, when, why and
/// what stood before.
/// </summary>
internal sealed class PlanJournal(CurriculumDb db, HeirReader heirs, UnitOfWork work, CurrentPerson person, TimeProvider clock)
{
    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The workshop, whole and tracked; its competences those of the promo's present version.</summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    public async Task<Workshop> Open(Guid cohort, Guid id, CancellationToken stop)
    {
        var workshop = NotFound.IfNull(await db.Workshops.Where(one => one.CohortId == cohort && one.Id == id)
            .Include(one => one.Slots).Include(one => one.Leaders).Include(one => one.Competences).Include(one => one.Items)
            .AsSplitQuery().FirstOrDefaultAsync(stop));
        workshop.Follow(await heirs.Read(cohort, stop));
        return workshop;
    }

    /// <summary>Writes the change down, once the workshops are as they will be.</summary>
    public void Note(ChangeKind kind, string why, params IReadOnlyList<(Workshop Workshop, string Before)> lines)
    {
        var change = new PlanChange(lines[0].Workshop.CohortId, kind, person.Id, Now, why.Trim());
        foreach (var (workshop, before) in lines)
        {
            workshop.Version++;
            change.Lines.Add(new PlanChangeLine(change.Id, workshop.Id, workshop.Title, before, workshop.Version));
        }

        db.Changes.Add(change);
        work.Raise(new PlanChanged(change.CohortId, change.Id));
        // For the other modules, which know nothing of the journal.
        if (kind == ChangeKind.Held)
            work.Raise(new WorkshopHeld(change.CohortId, lines[0].Workshop.Id));
        else if (kind is not (ChangeKind.Added or ChangeKind.Edited or ChangeKind.Locked or ChangeKind.Unlocked))
            work.Raise(new WorkshopsMoved(change.CohortId, [.. lines.Select(one => one.Workshop.Id)]));
    }
}
