using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenKnowHowIsAsked(CohortsDb db) : IRequestHandler<ListKnowHow, IReadOnlyList<KnowHowEntry>>
{
    public async Task<IReadOnlyList<KnowHowEntry>> Handle(ListKnowHow request, CancellationToken cancellationToken) =>
        await (from held in db.Memberships
               join line in db.KnowHow on held.PersonId equals line.PersonId
               where held.CohortId == request.Cohort && held.EndedAt == null && held.Role != Role.Tutor
               orderby line.PersonId, line.List, line.Position
               select new KnowHowEntry(line.Id, line.PersonId, line.List, line.Text, line.NodeId)).ToListAsync(cancellationToken);
}
