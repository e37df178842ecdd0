using Cohort.Curriculum.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Competences that hours stand on and that the promo's frameworks no longer hold: retired, or of a version it left. They keep their words; their mark is their code, and they have no block.</summary>
internal sealed class FormerReader(CurriculumDb db)
{
    public async Task<IReadOnlyList<CompetenceCard>> Read(IEnumerable<Guid> used, IReadOnlyList<CompetenceCard> present, CancellationToken stop)
    {
        var gone = used.Except(present.Select(one => one.NodeId)).ToList();
        if (gone.Count == 0)
            return [];
        return await (from node in db.Nodes
                      join framework in db.Frameworks on node.FrameworkId equals framework.Id
                      where gone.Contains(node.Id)
                      orderby framework.Code, node.Position
                      select new CompetenceCard(node.Id, node.Code, "n", node.Code, node.Statement, "", framework.ShortTitle, 0)).ToListAsync(stop);
    }
}
