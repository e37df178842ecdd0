using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One node of one version of a framework, at the address it keeps for ever. What is there is public matter: any person signed in may read it.</summary>
internal sealed record GetFrameworkNode(Guid Framework, Guid Id) : IQuery<GetFrameworkNode.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Line(Guid Framework, Guid Id, string Code, string Statement, string Version);

    /// <summary>A link to or from another node; <paramref name="Line"/> is null when that node is not known here.</summary>
    internal sealed record Tie(string Type, bool IsOutward, string Identifier, string Note, Line? Line);

    internal sealed record Answer(FrameworkNode Node, string Version, IReadOnlyList<Line> Above, IReadOnlyList<Line> Below, IReadOnlyList<Tie> Ties);

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetFrameworkNode, Answer>
    {
        private const int MostTies = 200;

        public async Task<Answer> Handle(GetFrameworkNode request, CancellationToken cancellationToken)
        {
            var node = NotFound.IfNull(await db.Nodes.Include(one => one.FormerWordings).FirstOrDefaultAsync(one => one.FrameworkId == request.Framework && one.Id == request.Id, cancellationToken));
            var version = await db.Frameworks.Where(one => one.Id == request.Framework).Select(one => one.ShortTitle).FirstAsync(cancellationToken);
            var family = await db.Nodes.Where(one => one.FrameworkId == request.Framework && one.RetiredAt == null && one.Kind != NodeKind.Expectation || one.ParentId == node.Id || one.Id == node.ParentId)
                .OrderBy(one => one.Position).Select(one => new { one.ParentId, Line = new Line(one.FrameworkId, one.Id, one.Code, one.Statement, version) }).ToListAsync(cancellationToken);
            var above = new List<Line>();
            for (var parent = node.ParentId; parent is not null && above.Count < 20;)
            {
                var found = family.Find(one => one.Line.Id == parent);
                if (found is null)
                    break;
                above.Insert(0, found.Line);
                parent = found.ParentId;
            }

            var links = await (from link in db.Links
                               where link.Type != "isChildOf" && (link.FromNodeId == node.Id || link.ToNodeId == node.Id)
                               let otherId = link.FromNodeId == node.Id ? link.ToNodeId : link.FromNodeId
                               join other in db.Nodes on otherId equals (Guid?)other.Id into others
                               from other in others.DefaultIfEmpty()
                               join framework in db.Frameworks on other.FrameworkId equals framework.Id into frameworks
                               from framework in frameworks.DefaultIfEmpty()
                               orderby link.Type, link.Identifier
                               select new { link.Type, IsOutward = link.FromNodeId == node.Id, Identifier = link.FromNodeId == node.Id ? link.To : link.From, link.Note, Other = other, Version = framework.ShortTitle })
                .Take(MostTies).ToListAsync(cancellationToken);
            return new Answer(node, version, above, [.. family.Where(one => one.ParentId == node.Id).Select(one => one.Line)],
                [.. links.Select(one => new Tie(one.Type, one.IsOutward, one.Identifier, one.Note, one.Other is { } other ? new Line(other.FrameworkId, other.Id, other.Code, other.Statement, one.Version) : null))]);
        }
    }
}
