using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>What the logs of a promo add up to between two dates, both included, trainee by trainee: one row of each, whatever they wrote. For who steers.</summary>
internal sealed record SumPromoLog(Guid Cohort, DateOnly From, DateOnly To) : IQuery<SumPromoLog.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Entries">Activities.</param>
    /// <param name="Minutes">Of all of them.</param>
    /// <param name="People">Helped.</param>
    /// <param name="Last">The latest day written of; null: nothing.</param>
    internal sealed record Sum(int Entries, int Minutes, int People, DateOnly? Last);

    internal sealed record Answer(IReadOnlyList<MemberCard> Trainees, IReadOnlyDictionary<Guid, Sum> Sums)
    {
        public Sum Of(Guid person) => Sums.GetValueOrDefault(person) ?? new Sum(0, 0, 0, null);
    }

    internal sealed class Handler(AlternanceDb db, IMediator mediator) : IRequestHandler<SumPromoLog, Answer>
    {
        public async Task<Answer> Handle(SumPromoLog request, CancellationToken cancellationToken)
        {
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role is Role.Trainee or Role.Alumnus).ToList();
            var sums = await db.Log.Where(one => one.CohortId == request.Cohort && one.Date >= request.From && one.Date <= request.To).GroupBy(one => one.PersonId)
                .Select(one => new { one.Key, Entries = one.Count(), Minutes = one.Sum(row => row.Minutes), People = one.Sum(row => row.People), Last = one.Max(row => row.Date) })
                .ToDictionaryAsync(one => one.Key, one => new Sum(one.Entries, one.Minutes, one.People, one.Last), cancellationToken);
            return new Answer(trainees, sums);
        }
    }
}
