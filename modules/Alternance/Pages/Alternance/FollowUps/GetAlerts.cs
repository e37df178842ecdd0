using Cohort.Alternance.Model.FollowUps;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>What asks for a follow-up in a promo, oldest first, and what was followed up, latest first.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="All">Everything that was followed up, rather than the latest of it.</param>
internal sealed record GetAlerts(Guid Cohort, bool All = false) : IQuery<GetAlerts.Answer>
{
    private const int Latest = 50;

    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Open">What waits.</param>
    /// <param name="Closed">What was followed up.</param>
    /// <param name="More">There is more of it.</param>
    /// <param name="Names">Of those concerned.</param>
    /// <param name="Promo">The promo.</param>
    internal sealed record Answer(IReadOnlyList<FollowUp> Open, IReadOnlyList<FollowUp> Closed, bool More, IReadOnlyDictionary<Guid, string> Names, PromoCard Promo);

    internal sealed class Handler(AlternanceDb db, IMediator mediator) : IRequestHandler<GetAlerts, Answer>
    {
        public async Task<Answer> Handle(GetAlerts request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var open = await db.FollowUps.Include(one => one.Notes).Where(one => one.CohortId == request.Cohort && one.ClosedAt == null).OrderBy(one => one.RaisedAt).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var closed = await db.FollowUps.Include(one => one.Notes).Where(one => one.CohortId == request.Cohort && one.ClosedAt != null).OrderByDescending(one => one.ClosedAt).ThenBy(one => one.Id)
                .Take(request.All ? int.MaxValue : Latest + 1).ToListAsync(cancellationToken);
            var ids = open.Concat(closed).Select(one => one.PersonId).Distinct().ToList();
            var names = await db.People.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.GivenName, one.FamilyName }).ToDictionaryAsync(one => one.Id, one => $"{one.GivenName} {one.FamilyName}", cancellationToken);
            return new Answer(open, request.All ? closed : [.. closed.Take(Latest)], !request.All && closed.Count > Latest, names, promo);
        }
    }
}
