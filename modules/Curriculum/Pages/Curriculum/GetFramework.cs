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

    internal sealed record Answer(Framework Framework, Framework? Successor)
    {
        public IEnumerable<FrameworkNode> Blocks => Framework.Nodes.Where(one => one.Kind == NodeKind.Block && one.RetiredAt is null).OrderBy(one => one.Position);

        public IEnumerable<FrameworkNode> Of(FrameworkNode block) => Framework.Nodes.Where(one => one.ParentId == block.Id && one.RetiredAt is null).OrderBy(one => one.Position);

        public IEnumerable<FrameworkNode> Retired => Framework.Nodes.Where(one => one.RetiredAt is not null).OrderBy(one => one.Code, StringComparer.Ordinal);
    }

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetFramework, Answer>
    {
        public async Task<Answer> Handle(GetFramework request, CancellationToken cancellationToken)
        {
            var framework = NotFound.IfNull(await db.Frameworks.AsNoTracking().Include(one => one.Nodes).FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken));
            var next = framework.Successor.Length == 0 ? null : await db.Frameworks.AsNoTracking().FirstOrDefaultAsync(one => one.Code == framework.Successor, cancellationToken);
            return new Answer(framework, next);
        }
    }
}
