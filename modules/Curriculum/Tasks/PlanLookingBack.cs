using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Reminders;
using Cohort.Facilities;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum.Tasks;

/// <summary>
/// Each hour, plans what is told of replies that will be owed and of hours that may be behind. No answer plans anything itself: a
/// reminder knows when it was planned, and that would tell when somebody answered.
/// </summary>
internal sealed class PlanLookingBack(CurriculumDb db, IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringTask
{
    /// <summary>Days ahead that are planned, and days back in which something may still be told.</summary>
    public const int Ahead = 3, Back = 4;

    public string Name => "PlanLookingBack";

    public string Does => "Plans the reminders of replies owed to feedback and of hours that are behind";

    public string Cron => "0 18 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (today, from, until) = (DateOnly.FromDateTime(now), now.AddDays(-Back), now.AddDays(Ahead));
        // Weeks after the promo its feedback may still close.
        var asked = await db.Rounds.Where(one => one.ClosesAt >= from && one.ClosesAt <= until).Select(one => one.CohortId).Distinct().ToListAsync(stop);
        var running = await mediator.Send(new ListRunningPromos(today.AddDays(-1), today.AddDays(Ahead)), stop);
        return await EachAlone.Run([.. running.Union(asked)], promo => scopes.SendAsHouse(new PlanLooks(promo), stop), "promos could not be planned");
    }
}

/// <summary>Plans them for one promo; answers how many.</summary>
internal sealed record PlanLooks(Guid Cohort) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PlanLooks>;

    internal sealed class Handler(CurriculumDb db, ReminderBook book, IMediator mediator, TimeProvider clock) : IRequestHandler<PlanLooks, int>
    {
        public async Task<int> Handle(PlanLooks request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (from, until) = (now.AddDays(-PlanLookingBack.Back), now.AddDays(PlanLookingBack.Ahead));
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var rounds = await db.Rounds.Where(one => one.CohortId == promo.Id && one.ClosesAt >= from && one.ClosesAt <= until).Select(one => new { one.Id, one.ClosesAt }).ToListAsync(cancellationToken);
            await book.PlanAll(FeedbackReplyOwedRule.Key, (promo.Id, promo.TimeZone), [.. rounds.Select(one => FeedbackReplyOwedRule.Time(one.Id, one.ClosesAt, promo.Zone))], cancellationToken);
            var today = LocalTime.Of(now, promo.Zone).Date;
            var mondays = Enumerable.Range(0, PlanLookingBack.Ahead + 1).Select(today.AddDays).Where(one => one.DayOfWeek == DayOfWeek.Monday && one >= promo.StartsOn && one <= promo.EndsOn).ToList();
            await book.PlanAll(HoursBehindRule.Key, (promo.Id, promo.TimeZone), [.. mondays.Select(one => HoursBehindRule.Time(promo, one))], cancellationToken);
            return rounds.Count + mondays.Count;
        }
    }
}
