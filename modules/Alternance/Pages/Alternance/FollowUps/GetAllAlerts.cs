using Cohort.Alternance.Model.FollowUps;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>What waits for a follow-up in every promo that the reader steers, oldest first, a page at a time.</summary>
internal sealed record GetAllAlerts(int Page) : IQuery<GetAllAlerts.Answer>
{
    public const int PageSize = 50;

    public Access Access => Access.AnyTrainer;

    internal sealed record Line(Guid Id, Guid Cohort, string Name, AlertKind Kind, DateOnly Since, DateTime RaisedAt, bool Calmed);

    /// <param name="Lines">One page.</param>
    /// <param name="HasMore">There is another after it.</param>
    /// <param name="Promos">Names, by id.</param>
    internal sealed record Answer(IReadOnlyList<Line> Lines, bool HasMore, IReadOnlyDictionary<Guid, string> Promos);

    internal sealed class Handler(AlternanceDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<GetAllAlerts, Answer>
    {
        public async Task<Answer> Handle(GetAllAlerts request, CancellationToken cancellationToken)
        {
            var open = db.FollowUps.Where(one => one.ClosedAt == null);
            if (!person.IsCoordinator)
            {
                var mine = person.Memberships.Where(one => one.Role == Role.Trainer).Select(one => one.CohortId).ToList();
                open = open.Where(one => mine.Contains(one.CohortId));
            }

            var lines = await (from one in open
                               join trainee in db.People on one.PersonId equals trainee.Id into known
                               from trainee in known.DefaultIfEmpty()
                               orderby one.RaisedAt, one.Id
                               select new Line(one.Id, one.CohortId, trainee == null ? "" : trainee.GivenName + " " + trainee.FamilyName, one.Kind, one.Since, one.RaisedAt, one.CalmedAt != null))
                .Skip(Math.Clamp(request.Page, 0, 10_000) * PageSize).Take(PageSize + 1).ToListAsync(cancellationToken);
            var promos = (await mediator.Send(new ListMyPromos(), cancellationToken)).ToDictionary(one => one.Id, one => one.Name);
            return new Answer([.. lines.Take(PageSize)], lines.Count > PageSize, promos);
        }
    }
}
