using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One framework, as a tree.</summary>
internal sealed record GetFramework(Guid Id) : IQuery<GetFramework.Answer>
{
    public Access Access => Access.AnyTrainer;

    /// <summary>Another version: what this one follows, or is followed by.</summary>
    internal sealed record Version(Guid Id, string Code, string Title);

    internal sealed record Answer(Framework Framework, Version? Successor, IReadOnlyList<Version> Predecessors, int Links)
    {
        private readonly ILookup<Guid?, FrameworkNode> children = Framework.Nodes.Where(one => one.RetiredAt is null).OrderBy(one => one.Position).ToLookup(one => one.ParentId);

        public IEnumerable<FrameworkNode> Under(Guid? node) => children[node];

        public IEnumerable<FrameworkNode> Retired => Framework.Nodes.Where(one => one.RetiredAt is not null).OrderBy(one => one.Code, StringComparer.Ordinal);
    }

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetFramework, Answer>
    {
        public async Task<Answer> Handle(GetFramework request, CancellationToken cancellationToken)
        {
            var framework = NotFound.IfNull(await db.Frameworks.Include(one => one.Nodes).FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken));
            var around = await db.Frameworks.Where(one => (framework.Successor != "" && one.Code == framework.Successor) || one.Successor == framework.Code)
                .Select(one => new { Version = new Version(one.Id, one.Code, one.Title), one.Successor }).ToListAsync(cancellationToken);
            return new Answer(
                framework,
                around.Where(one => one.Version.Code == framework.Successor).Select(one => one.Version).FirstOrDefault(),
                [.. around.Where(one => one.Successor == framework.Code).Select(one => one.Version)],
                await db.Links.CountAsync(one => one.FrameworkId == request.Id, cancellationToken));
        }
    }
}
