using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The moves of a promo from one version of a framework to another, the last first.</summary>
internal sealed record ListMoves(Guid Cohort) : IQuery<IReadOnlyList<ListMoves.Line>>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Line(Guid Id, string From, string To, string By, DateTime At, string Why);

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<ListMoves, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(ListMoves request, CancellationToken cancellationToken)
        {
            var rows = await (from move in db.Moves
                              join was in db.Frameworks on move.FromFrameworkId equals was.Id
                              join next in db.Frameworks on move.ToFrameworkId equals next.Id
                              where move.CohortId == request.Cohort
                              orderby move.At descending, move.Id descending
                              select new { move.Id, From = was.ShortTitle, To = next.ShortTitle, move.By, move.At, move.Why }).Take(20).ToListAsync(cancellationToken);
            if (rows.Count == 0)
                return [];
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            return [.. rows.Select(one => new Line(one.Id, one.From, one.To, names.GetValueOrDefault(one.By, ""), one.At, one.Why))];
        }
    }
}
