using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Which node of one version stands for which of another.</summary>
/// <param name="From">The earlier version.</param>
/// <param name="To">The later one.</param>
/// <param name="Whole">Expectations too, and what the earlier version retired: a promo may have written there.</param>
internal sealed record GetEquivalences(Guid From, Guid To, bool Whole = false) : IQuery<GetEquivalences.Answer>
{
    public Access Access => Access.AnyTrainer;

    internal sealed record Side(Guid Id, string Code, string Title, IReadOnlyList<Line> Lines);

    internal sealed record Line(Guid Id, NodeKind Kind, string Code, string Statement);

    internal sealed record Answer(Side From, Side To, IReadOnlyList<Equivalence> Pairs)
    {
        /// <summary>Few enough to choose among on one page; more are stated by a file.</summary>
        public bool MayChoose => From.Lines.Count <= 1_000 && From.Lines.Count * To.Lines.Count <= 40_000;

        public Line? Of(Guid id) => To.Lines.FirstOrDefault(one => one.Id == id);
    }

    internal sealed class Handler(CurriculumDb db, EquivalenceReader equivalences) : IRequestHandler<GetEquivalences, Answer>
    {
        public async Task<Answer> Handle(GetEquivalences request, CancellationToken cancellationToken)
        {
            if (request.From == request.To)
                throw new NotFound();
            var sides = await db.Frameworks.Where(one => one.Id == request.From || one.Id == request.To).Select(one => new { one.Id, one.Code, one.Title }).ToListAsync(cancellationToken);
            var nodes = await db.Nodes.Where(one => (one.FrameworkId == request.From || one.FrameworkId == request.To) && (request.Whole || one.Kind != NodeKind.Expectation) && (one.RetiredAt == null || (request.Whole && one.FrameworkId == request.From)))
                .OrderBy(one => one.Position).Select(one => new { one.FrameworkId, Line = new Line(one.Id, one.Kind, one.Code, one.Statement) }).ToListAsync(cancellationToken);
            return new Answer(SideOf(request.From), SideOf(request.To), await equivalences.Read(request.From, request.To, cancellationToken));

            Side SideOf(Guid id)
            {
                var framework = NotFound.IfNull(sides.Find(one => one.Id == id));
                return new Side(id, framework.Code, framework.Title, [.. nodes.Where(one => one.FrameworkId == id).Select(one => one.Line)]);
            }
        }
    }
}
