using Cohort.Cohorts.Model.Opening;
using Cohort.Facilities;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Tasks;

/// <summary>Erases who said how they were, once the delay of the body is over; the counts of each day stay. A day at a time, each in a transaction of its own.</summary>
internal sealed class EraseCheckIns(CohortsDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    public string Name => "EraseCheckIns";

    public string Does => "Erases who said how they were in the morning, once the delay is over; the counts stay";

    public string Cron => "0 25 2 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var days = await db.Bodies.Select(one => one.CheckInDays).FirstOrDefaultAsync(stop);
        // By the calendar of the house: where a promo's day is another, it is a day more or less.
        var before = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-Math.Max(1, days));
        var due = await db.CheckIns.Where(one => one.Date < before).Select(one => new Due(one.PromoId, one.Date)).Distinct().Take(500).ToListAsync(stop);
        return await EachAlone.Run(due, one => mediator.Send(new EraseCheckInsOf(one.Promo, one.Date), stop), "days could not be erased");
    }

    private readonly record struct Due(Guid Promo, DateOnly Date);
}

/// <summary>Writes down the counts of one day of a promo, and erases its rows. Answers how many.</summary>
internal sealed record EraseCheckInsOf(Guid Promo, DateOnly Date) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<EraseCheckInsOf>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<EraseCheckInsOf, int>
    {
        public async Task<int> Handle(EraseCheckInsOf request, CancellationToken cancellationToken)
        {
            var rows = await db.CheckIns.Where(one => one.PromoId == request.Promo && one.Date == request.Date).ToListAsync(cancellationToken);
            var counts = SkyCounts.Of(rows.Select(one => one.Weather));
            if (counts.IsShown && !await db.CheckInDays.AnyAsync(one => one.PromoId == request.Promo && one.Date == request.Date, cancellationToken))
                db.CheckInDays.Add(new CheckInDay(request.Promo, request.Date, counts));
            db.CheckIns.RemoveRange(rows);
            return rows.Count;
        }
    }
}
