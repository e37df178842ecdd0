using Cohort.Curriculum.Model.Programme;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reminders;

/// <summary>Reads from the journal what became of each workshop since a change.</summary>
internal sealed class ReplanReader(CurriculumDb db, BoardReader boards)
{
    /// <summary>The changes from the first one on: each workshop once, as it stood before the first that touched it.</summary>
    public async Task<IReadOnlyList<Replan>> Since(Guid cohort, Guid first, CancellationToken stop)
    {
        var from = await db.Changes.Where(one => one.Id == first && one.CohortId == cohort).Select(one => (DateTime?)one.At).FirstOrDefaultAsync(stop);
        if (from is null)
            return [];
        var changes = await db.Changes.AsNoTracking().Include(one => one.Lines).Where(one => one.CohortId == cohort && one.At >= from).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(stop);
        var board = (await boards.Read(cohort, stop)).Workshops.ToDictionary(one => one.Id);
        return [.. changes.SelectMany(change => change.Lines.Select(line => (Change: change, Line: line)))
            .GroupBy(one => one.Line.WorkshopId)
            .Where(one => board.ContainsKey(one.Key))
            .Select(one => new Replan(
                board[one.Key],
                Replan.Of(one.First().Line.Before is { Length: > 0 } before ? WorkshopSnapshot.Read(before) : null),
                [.. one.Select(part => part.Change.By).Distinct()],
                one.Last().Change.Why))
            // A change of words, or of drafts, is nobody's news.
            .Where(one => one.Before.Count > 0 || one.Now.Count > 0)];
    }
}
