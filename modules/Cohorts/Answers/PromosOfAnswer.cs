using Cohort.Facilities.Digests;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenPromosOfAPersonAreAsked(CohortsDb db) : IRequestHandler<ListPromosOf, IReadOnlyList<DigestPromo>>
{
    public async Task<IReadOnlyList<DigestPromo>> Handle(ListPromosOf request, CancellationToken cancellationToken) =>
        await (from membership in db.Memberships
               where membership.PersonId == request.Person && membership.EndedAt == null && membership.CohortId != Membership.Body
               join promo in db.Promos on membership.CohortId equals promo.Id
               orderby promo.EndsOn descending, promo.Id
               select new DigestPromo(promo.Id, promo.Name, promo.TimeZone, promo.StartsOn, promo.EndsOn, membership.Role)).ToListAsync(cancellationToken);
}
