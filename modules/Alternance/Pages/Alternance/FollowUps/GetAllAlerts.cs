using Cohort.Alternance.Model.FollowUps;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>What waits for a follow-up in every promo that the reader steers, oldest first, a page at a time.</summary>
/// <param name="Since">When the last line of the page before was raised, in ticks; null: the first page.</param>
/// <param name="After">That line.</param>
internal sealed record GetAllAlerts(long? Since, Guid? After) : IQuery<GetAllAlerts.Answer>
{
    public const int PageSize = 50;

    public Access Access => Access.AnyTrainer;

    internal sealed record Line(Guid Id, Guid Cohort, string Name, AlertKind Kind, DateOnly Since, DateTime RaisedAt, bool Calmed);

    /// <param name="Lines">One page.</param>
    /// <param name="Next">The last of them, when there are more after it.</param>
    /// <param name="Promos">Names, by id.</param>
    internal sealed record Answer(IReadOnlyList<Line> Lines, Line? Next, IReadOnlyDictionary<Guid, string> Promos);

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

            // From where the page before ended, by the index: the last page costs what the first does.
            if (request is { Since: { } ticks, After: { } after } && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks)
            {
                var since = new DateTime(ticks, DateTimeKind.Utc);
                open = open.Where(one => one.RaisedAt > since || (one.RaisedAt == since && one.Id.CompareTo(after) > 0));
            }

            var lines = await (from one in open
                               join trainee in db.People on one.PersonId equals trainee.Id into known
                               from trainee in known.DefaultIfEmpty()
                               orderby one.RaisedAt, one.Id
                               select new Line(one.Id, one.CohortId, trainee == null ? "" : trainee.GivenName + " " + trainee.FamilyName, one.Kind, one.Since, one.RaisedAt, one.CalmedAt != null))
                .Take(PageSize + 1).ToListAsync(cancellationToken);
            var promos = (await mediator.Send(new ListMyPromos(), cancellationToken)).ToDictionary(one => one.Id, one => one.Name);
            return new Answer([.. lines.Take(PageSize)], lines.Count > PageSize ? lines[PageSize - 1] : null, promos);
        }
    }
}
