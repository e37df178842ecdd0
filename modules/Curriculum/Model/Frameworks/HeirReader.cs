using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Reads which node took over from which in a promo: one statement, whose answer is empty for a promo that never moved.</summary>
internal sealed class HeirReader(CurriculumDb db)
{
    public async Task<Heirs> Read(Guid cohort, CancellationToken stop)
    {
        var moves = await db.Moves.AsNoTracking().Include(one => one.Lines).Where(one => one.CohortId == cohort).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(stop);
        return new Heirs(moves.Select(one => new Heirs.Step(one.FromFrameworkId, one.ToFrameworkId, [.. one.Lines.Select(line => (line.FromNodeId, line.ToNodeId))])));
    }
}
