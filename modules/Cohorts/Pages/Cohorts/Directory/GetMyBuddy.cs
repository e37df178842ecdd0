using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>Who stands by the current person in a promo, or null.</summary>
internal sealed record GetMyBuddy(Guid Cohort) : IQuery<GetMyBuddy.One?>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <param name="Name">Their name.</param>
    /// <param name="Request">Where their address is.</param>
    /// <param name="Since">Since when (UTC).</param>
    internal sealed record One(string Name, Guid Request, DateTime Since);

    private sealed record OfAll(IReadOnlyDictionary<Guid, One> Buddies);

    internal sealed class Handler(CohortsDb db, CurrentPerson person, PromoMemory memory) : IRequestHandler<GetMyBuddy, One?>
    {
        // Today asks at every look: those of the whole promo stay in memory.
        public async Task<One?> Handle(GetMyBuddy request, CancellationToken cancellationToken) =>
            (await memory.Read(request.Cohort, async () => new OfAll(
                await (from pair in db.Buddies
                       join one in db.People on pair.BuddyId equals one.Id
                       where pair.CohortId == request.Cohort
                       select new { pair.PersonId, Name = one.GivenName + " " + one.FamilyName, pair.RequestId, pair.At })
                    .ToDictionaryAsync(one => one.PersonId, one => new One(one.Name, one.RequestId, one.At), cancellationToken)), cancellationToken))
            .Buddies.GetValueOrDefault(person.Id);
    }
}
