using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Between;

internal sealed class WhenGroupsAreAsked(CohortsDb db, PromoMemory memory) : IRequestHandler<ListGroups, IReadOnlyList<GroupCard>>
{
    public Task<IReadOnlyList<GroupCard>> Handle(ListGroups request, CancellationToken cancellationToken) => memory.Read<IReadOnlyList<GroupCard>>(request.Cohort, async () =>
        [.. (await db.Groups.AsNoTracking().Include(one => one.Members).Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken))
            .OrderBy(one => SearchText.Normalise(one.Name), StringComparer.Ordinal).ThenBy(one => one.Id)
            .Select(one => new GroupCard(one.Id, one.Name, [.. one.Members.Select(member => member.PersonId)], one.ShelvedAt is not null))], cancellationToken);
}
