using Cohort.Cohorts.Model.Groups;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>One group as it stands, to change it.</summary>
internal sealed record GetGroup(Guid Cohort, Guid Id) : IQuery<Subgroup>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetGroup, Subgroup>
    {
        public async Task<Subgroup> Handle(GetGroup request, CancellationToken cancellationToken) =>
            NotFound.IfNull(await db.Groups.AsNoTracking().Include(one => one.Members).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
    }
}
