using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenCompetencesAreAsked(CurriculumDb db, PromoMemory memory) : IRequestHandler<ListCompetences, IReadOnlyList<CompetenceCard>>
{
    // Colours and outlines stop at five blocks; further ones keep their letter and share the neutral look.
    private const int Looks = 5;

    // Dozens of pages ask, and they hardly ever change.
    public Task<IReadOnlyList<CompetenceCard>> Handle(ListCompetences request, CancellationToken cancellationToken) =>
        memory.Read(request.Cohort, () => Read(request.Cohort, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<CompetenceCard>> Read(Guid cohort, CancellationToken stop)
    {
        var nodes = await (from pin in db.Pins
                           join framework in db.Frameworks on pin.FrameworkId equals framework.Id
                           join node in db.Nodes on framework.Id equals node.FrameworkId
                           where pin.CohortId == cohort && node.RetiredAt == null && node.Kind != NodeKind.Expectation
                           orderby pin.Position, node.Position
                           select new { node.Id, Group = node.ParentId ?? framework.Id, node.Kind, node.Code, node.Statement, framework.ShortTitle, framework.Title }).ToListAsync(stop);
        var targets = await db.Targets.Where(one => one.CohortId == cohort).ToDictionaryAsync(one => one.NodeId, one => one.Minutes, stop);

        var cards = new List<CompetenceCard>();
        var blocks = nodes.Where(one => one.Kind == NodeKind.Block).ToDictionary(one => one.Id, one => one.Statement);
        foreach (var (index, block) in nodes.Where(one => one.Kind == NodeKind.Competence).GroupBy(one => one.Group).Index())
        {
            var letters = Letters(index);
            var look = index < Looks ? letters.ToLowerInvariant() : "n";
            // A competence that stands in no block stands in its framework.
            cards.AddRange(block.Select((one, rank) => new CompetenceCard(
                one.Id, string.Create(CultureInfo.InvariantCulture, $"{letters}{rank + 1}"), look, one.Code, one.Statement,
                blocks.GetValueOrDefault(one.Group, one.Title), one.ShortTitle, targets.GetValueOrDefault(one.Id))));
        }

        return cards;
    }
    // As spreadsheets name their columns: A to Z, AA, AB…
    private static string Letters(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Letters((index / 26) - 1) + Letters(index % 26);
}
