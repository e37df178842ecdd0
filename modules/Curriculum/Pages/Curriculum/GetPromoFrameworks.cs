using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The frameworks a promo works with, those it could, and its targets.</summary>
internal sealed record GetPromoFrameworks(Guid Cohort) : IQuery<GetPromoFrameworks.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, string Title, string Code, bool IsPinned, bool IsUsed);

    internal sealed record Answer(IReadOnlyList<Line> Frameworks, IReadOnlyList<CompetenceCard> Competences);

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, IMediator mediator) : IRequestHandler<GetPromoFrameworks, Answer>
    {
        public async Task<Answer> Handle(GetPromoFrameworks request, CancellationToken cancellationToken)
        {
            var now = await heirs.Read(request.Cohort, cancellationToken);
            var touched = (await db.Workshops.Where(one => one.CohortId == request.Cohort).SelectMany(one => one.Competences).Select(one => one.NodeId).Distinct().ToListAsync(cancellationToken)).Select(now.Of).ToHashSet();
            var used = await db.Nodes.Where(one => touched.Contains(one.Id)).Select(one => one.FrameworkId).Distinct().ToListAsync(cancellationToken);
            var lines = await db.Frameworks.OrderByDescending(one => one.ValidFrom).ThenBy(one => one.Code).Select(one => new Line(
                one.Id, one.Title, one.Code,
                db.Pins.Any(pin => pin.CohortId == request.Cohort && pin.FrameworkId == one.Id),
                used.Contains(one.Id)))
                .ToListAsync(cancellationToken);
            return new Answer(lines, await mediator.Send(new ListCompetences(request.Cohort), cancellationToken));
        }
    }
}
