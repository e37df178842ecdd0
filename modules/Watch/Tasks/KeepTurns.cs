using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Reminders;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>Each hour, where a day has begun, writes down whose turn it is, and plans the reminder of the next turn.</summary>
internal sealed class KeepTurns(IMediator mediator, TimeProvider clock) : IRecurringTask
{
    public string Name => "KeepTurns";

    public string Does => "Writes down whose turn it is to present the watch";

    public string Cron => "0 7 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var written = 0;
        // A day more on both sides: promos have zones of their own.
        foreach (var cohort in await mediator.Send(new ListRunningPromos(today.AddDays(-1), today.AddDays(1)), stop))
            written += await mediator.Send(new KeepTurn(cohort), stop);
        return written;
    }
}

/// <summary>What was computed for today becomes a fact. The turns of a promo begin with its first link. Answers how many were written.</summary>
internal sealed record KeepTurn(Guid Cohort) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<KeepTurn>;

    internal sealed class Handler(WatchDb db, TurnReader turns, ReminderBook book, TimeProvider clock) : IRequestHandler<KeepTurn, int>
    {
        public async Task<int> Handle(KeepTurn request, CancellationToken cancellationToken)
        {
            if (!await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.RetiredAt == null, cancellationToken))
                return 0;
            var now = clock.GetUtcNow().UtcDateTime;
            var table = await turns.Read(request.Cohort, cancellationToken);
            var today = LocalTime.Of(now, table.Promo.Zone).Date;
            var coming = table.Coming(today, 2);
            if (coming.FirstOrDefault(one => one.Date > today) is { Date.Year: > 1 } next)
            {
                var begins = LocalTime.ToUtc(next.Date, table.Promo.MorningStartsAt, table.Promo.Zone);
                await book.PlanAhead(
                    CuratorTomorrowRule.Key, CuratorTomorrowRule.Ahead, (request.Cohort, table.Promo.TimeZone),
                    [(request.Cohort, next.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), begins, begins)], cancellationToken, next.Person.ToString());
            }

            if (coming.Count == 0 || coming[0].Date != today)
                return 0;
            var known = await db.Turns.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Date == today, cancellationToken);
            if (known is null)
                db.Turns.Add(new CuratorTurn(request.Cohort, today, coming[0].Person, null, now));
            else if (known.PersonId != coming[0].Person)
                known.Give(coming[0].Person, null, now);
            else
                return 0;
            return 1;
        }
    }
}
