using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

/// <summary>The places of a promo with all that is said of them, the open ones first.</summary>
internal sealed record GetPlaces(Guid Cohort) : IQuery<IReadOnlyList<GetPlaces.One>>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record One(Guid Id, string Name, string Address, string WayIn, string Network, int Capacity, bool IsClosed, int Version);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetPlaces, IReadOnlyList<One>>
    {
        public async Task<IReadOnlyList<One>> Handle(GetPlaces request, CancellationToken cancellationToken) =>
            await db.Places.Where(one => one.CohortId == request.Cohort).OrderBy(one => one.ClosedAt != null).ThenBy(one => one.Name).ThenBy(one => one.Id)
                .Select(one => new One(one.Id, one.Name, one.Address, one.Access, one.Network, one.Capacity, one.ClosedAt != null, one.Version))
                .ToListAsync(cancellationToken);
    }
}
