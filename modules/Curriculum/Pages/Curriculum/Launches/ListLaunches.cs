using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>The launches of a promo, latest first.</summary>
internal sealed record ListLaunches(Guid Cohort) : IQuery<ListLaunches.Answer>
{
    private const int Most = 100;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, string Title, DateOnly FromOn, DateOnly ToOn, bool IsOpen, int Needs, int Proposals, int Workshops);

    internal sealed record Answer(PromoCard Promo, IReadOnlyList<Line> Lines);

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<ListLaunches, Answer>
    {
        public async Task<Answer> Handle(ListLaunches request, CancellationToken cancellationToken) => new(
            await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
            await db.Launches.Where(one => one.CohortId == request.Cohort).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.Id).Take(Most)
                .Select(one => new Line(
                    one.Id, one.Title, one.FromOn, one.ToOn, one.OpenIn != null,
                    db.Needs.Count(need => need.LaunchId == one.Id && need.MergedIntoId == null),
                    db.Proposals.Count(proposal => proposal.LaunchId == one.Id && proposal.WithdrawnAt == null),
                    db.Proposals.Count(proposal => proposal.LaunchId == one.Id && proposal.WorkshopId != null)))
                .ToListAsync(cancellationToken));
    }
}
