using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>What a trainee wrote in the log between two dates, both included: the latest first, at most <see cref="Most"/>. For the trainee, who steers, and who follows them now.</summary>
internal sealed record ReadLog(Guid Cohort, Guid Person, DateOnly From, DateOnly To) : IQuery<IReadOnlyList<LogEntry>>
{
    public const int Most = 5000;

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Handler(AlternanceDb db, Followed followed) : IRequestHandler<ReadLog, IReadOnlyList<LogEntry>>
    {
        public async Task<IReadOnlyList<LogEntry>> Handle(ReadLog request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            return await db.Log.AsNoTracking().Include(one => one.Touched)
                .Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.Date >= request.From && one.Date <= request.To)
                .OrderByDescending(one => one.Date).ThenByDescending(one => one.At).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
        }
    }
}
