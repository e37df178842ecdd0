using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reactions;

/// <summary>
/// A new promo starts with the framework valid on its first day; or, like a former promo, with its frameworks, its
/// targets, and its workshops as drafts on the same rank of half-day.
/// </summary>
internal sealed class WhenPromoOpened(CurriculumDb db, BoardReader boards, IMediator mediator, CurrentPerson person, TimeProvider clock) : INotificationHandler<PromoOpened>
{
    public async Task Handle(PromoOpened notification, CancellationToken cancellationToken)
    {
        if (notification.Like is { } former)
        {
            await CopyFrom(former, notification.Cohort, cancellationToken);
            return;
        }

        var promo = await mediator.Send(new GetPromo(notification.Cohort), cancellationToken);
        var valid = await db.Frameworks.Where(one => one.ValidFrom <= promo.StartsOn && (one.ValidTo == null || one.ValidTo >= promo.StartsOn))
            .OrderByDescending(one => one.ValidFrom).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellationToken);
        if (valid is { } id)
            db.Pins.Add(new Pin(promo.Id, id, 1));
    }

    private async Task CopyFrom(Guid former, Guid cohort, CancellationToken stop)
    {
        foreach (var pin in await db.Pins.AsNoTracking().Where(one => one.CohortId == former).ToListAsync(stop))
            db.Pins.Add(new Pin(cohort, pin.FrameworkId, pin.Position));
        foreach (var target in await db.Targets.AsNoTracking().Where(one => one.CohortId == former).ToListAsync(stop))
            db.Targets.Add(new CompetenceTarget(cohort, target.NodeId, target.Minutes));

        var then = (await mediator.Send(new GetCalendar(former), stop)).Where(one => one.Kind == HalfDayKind.Centre).ToList();
        var now = (await mediator.Send(new GetCalendar(cohort), stop)).Where(one => one.Kind == HalfDayKind.Centre).ToList();
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        var ranks = then.Select((one, rank) => (one, rank)).ToDictionary(one => (one.one.Date, one.one.Part), one => one.rank);
        var words = await db.Workshops.AsNoTracking().Where(one => one.CohortId == former && one.State != WorkshopState.Cancelled)
            .ToDictionaryAsync(one => one.Id, stop);
        foreach (var read in (await boards.Read(former, stop)).Workshops.Where(one => words.ContainsKey(one.Id)))
        {
            var old = words[read.Id];
            var copy = new Workshop(Guid.CreateVersion7(), cohort, person.Id, clock.GetUtcNow().UtcDateTime)
            {
                Doing = old.Doing,
                Leaves = old.Leaves,
                Material = old.Material,
                BrickId = old.BrickId,
                Modality = old.Modality,
                Minutes = old.Minutes,
            };
            copy.Name(old.Title);
            copy.SetShares([.. read.Shares.Where(one => one.Minutes > 0).Select(one => (one.NodeId, one.Minutes, 0))]);
            var slots = read.Slots.Select(one => (one, Rank: ranks.TryGetValue((one.Date, one.Part), out var rank) ? rank : -1)).ToList();
            if (slots.Count > 0 && slots.TrueForAll(one => one.Rank >= 0 && one.Rank < now.Count))
                copy.SetSlots(slots.Select(one => one.one with { Date = now[one.Rank].Date, Part = now[one.Rank].Part, StartsAt = promo.StartOf(now[one.Rank].Part) + Math.Max(0, one.one.StartsAt - promo.StartOf(one.one.Part)) }));
            db.Workshops.Add(copy);
        }
    }
}
