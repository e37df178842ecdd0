using Cohort.Alternance.Model.Log;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>What the trainees of a promo wrote in their logs between two dates, both included, for the file that who steers takes away: the latest first.</summary>
internal sealed record ReadPromoLog(Guid Cohort, DateOnly From, DateOnly To) : IQuery<ReadPromoLog.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Answer(IReadOnlyList<MemberCard> Trainees, IReadOnlyList<LogEntry> Entries);

    internal sealed class Handler(AlternanceDb db, IMediator mediator) : IRequestHandler<ReadPromoLog, Answer>
    {
        private const int Most = 50_000;

        public async Task<Answer> Handle(ReadPromoLog request, CancellationToken cancellationToken)
        {
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role is Role.Trainee or Role.Alumnus).ToList();
            var entries = await db.Log.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.Date >= request.From && one.Date <= request.To)
                .OrderByDescending(one => one.Date).ThenBy(one => one.At).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
            return new Answer(trainees, entries);
        }
    }
}
