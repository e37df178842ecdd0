using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Reads which node took over from which in a promo: one statement, whose answer is empty for a promo that never moved.</summary>
internal sealed class HeirReader(CurriculumDb db)
{
    public async Task<Heirs> Read(Guid cohort, CancellationToken stop)
    {
        var lines = await db.Moves.Where(one => one.CohortId == cohort).OrderBy(one => one.At).ThenBy(one => one.Id)
            .SelectMany(one => one.Lines, (move, line) => new { move.Id, line.FromNodeId, line.ToNodeId }).ToListAsync(stop);
        return new Heirs(lines.GroupBy(one => one.Id).Select(one => one.Select(line => (line.FromNodeId, line.ToNodeId))));
    }
}
