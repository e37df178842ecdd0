using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenCompetencesAreAsked(CurriculumDb db) : IRequestHandler<ListCompetences, IReadOnlyList<CompetenceCard>>
{
    // Colours and outlines stop at five blocks; further ones keep their letter and share the neutral look.
    private const int Looks = 5;

    public async Task<IReadOnlyList<CompetenceCard>> Handle(ListCompetences request, CancellationToken cancellationToken)
    {
        var nodes = await (from pin in db.Pins
                           join framework in db.Frameworks on pin.FrameworkId equals framework.Id
                           join node in db.Nodes on framework.Id equals node.FrameworkId
                           where pin.CohortId == request.Cohort && node.RetiredAt == null
                           orderby pin.Position, node.Position
                           select new { node.Id, node.ParentId, node.Kind, node.Code, node.Statement, framework.ShortTitle }).ToListAsync(cancellationToken);
        var targets = await db.Targets.Where(one => one.CohortId == request.Cohort).ToDictionaryAsync(one => one.NodeId, one => one.Minutes, cancellationToken);

        var cards = new List<CompetenceCard>();
        var competences = nodes.Where(one => one.Kind == NodeKind.Competence).ToLookup(one => one.ParentId);
        var blocks = nodes.Where(one => one.Kind == NodeKind.Block && competences[one.Id].Any()).ToList();
        for (var index = 0; index < blocks.Count; index++)
        {
            var letter = (char)('A' + (index % 26));
            var look = index < Looks ? char.ToLowerInvariant(letter).ToString() : "n";
            var number = 1;
            foreach (var one in competences[blocks[index].Id])
            {
                cards.Add(new CompetenceCard(one.Id, string.Create(CultureInfo.InvariantCulture, $"{letter}{number++}"), look, one.Code, one.Statement,
                    blocks[index].Statement, one.ShortTitle, targets.GetValueOrDefault(one.Id)));
            }
        }

        return cards;
    }
}
