using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The frameworks of the body, the most recent version first.</summary>
internal sealed record ListFrameworks : IQuery<IReadOnlyList<ListFrameworks.Line>>
{
    public Access Access => Access.AnyTrainer;

    internal sealed record Line(Guid Id, string Code, string Title, string ShortTitle, DateOnly? ValidFrom, DateOnly? ValidTo, int Blocks, int Competences, int Promos);

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<ListFrameworks, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(ListFrameworks request, CancellationToken cancellationToken) =>
            await db.Frameworks.OrderByDescending(one => one.ValidFrom).ThenBy(one => one.Code).Select(one => new Line(
                one.Id, one.Code, one.Title, one.ShortTitle, one.ValidFrom, one.ValidTo,
                one.Nodes.Count(node => node.Kind == Model.Frameworks.NodeKind.Block && node.RetiredAt == null),
                one.Nodes.Count(node => node.Kind == Model.Frameworks.NodeKind.Competence && node.RetiredAt == null),
                db.Pins.Count(pin => pin.FrameworkId == one.Id))).ToListAsync(cancellationToken);
    }
}
