using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

/// <summary>The sky of a group day after day: of the last days from what was said, of those before from the counts that stayed.</summary>
internal sealed record GetSkyTrend(Guid Cohort) : IQuery<GetSkyTrend.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(PromoCard Promo, SkyTrend Trend);

    internal sealed class Handler(CohortsDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<GetSkyTrend, Answer>
    {
        public async Task<Answer> Handle(GetSkyTrend request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var kept = await db.CheckInDays.Where(one => one.PromoId == request.Cohort).OrderByDescending(one => one.Date).Take(SkyTrend.MostDays).ToListAsync(cancellationToken);
            var live = await db.CheckIns.Where(one => one.PromoId == request.Cohort).GroupBy(one => new { one.Date, one.Weather })
                .Select(group => new { group.Key.Date, group.Key.Weather, Count = group.Count() }).ToListAsync(cancellationToken);
            // Today is not over: it stands on its own page, and in the curve from tomorrow on.
            var today = clock.TodayIn(promo);
            var days = live.Where(one => one.Date < today).GroupBy(one => one.Date)
                .Select(day => new SkyDay(day.Key, SkyCounts.Of(day.SelectMany(one => Enumerable.Repeat(one.Weather, one.Count)))));
            return new Answer(promo, new SkyTrend(kept.Select(one => new SkyDay(one.Date, one.Counts)).Concat(days)));
        }
    }
}
