using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class SeedDemoRunValidator : AbstractValidator<SeedDemoRun>;

/// <summary>The half-day that comes has its items in order; the last one was run, a little longer than planned. Again changes nothing.</summary>
internal sealed class WhenDemoRunIsSeeded(CurriculumDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<SeedDemoRun, int>
{
    private static readonly (string Title, int Share)[] Items = [("Accueil, et ce que nous ferons", 1), ("On essaie, par deux", 4), ("On se montre", 2), ("Ce que chacun garde", 1)];

    public async Task<int> Handle(SeedDemoRun request, CancellationToken cancellationToken)
    {
        if (await db.RunSheets.AnyAsync(one => one.CohortId == request.Cohort, cancellationToken) || await db.RitualUses.AnyAsync(one => one.CohortId == request.Cohort, cancellationToken))
            return 0;
        var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
        var slots = await db.Slots.Where(one => one.CohortId == request.Cohort).OrderBy(one => one.Date).ThenBy(one => one.StartsAt).ToListAsync(cancellationToken);
        var count = await Write(slots.Find(one => one.Date >= request.Today), cancellationToken);
        if (slots.FindLast(one => one.Date < request.Today) is { } last)
            count += await Run(promo, slots, last, cancellationToken);
        var rituals = await db.Bricks.Where(one => one.Kind == BrickKind.Ritual && one.ShelvedAt == null && one.Moment == RitualMoment.Open && one.Key != "").OrderBy(one => one.Key).Take(2).ToListAsync(cancellationToken);
        foreach (var (brick, slot) in rituals.Zip(new[] { slots.FindLast(one => one.Date < request.Today), slots.Find(one => one.Date >= request.Today) }))
        {
            if (slot is null)
                continue;
            db.RitualUses.Add(new RitualUse(Guid.CreateVersion7(), request.Cohort, brick.Id, slot.Date, slot.Part, Now) { Title = brick.Title, Minutes = brick.MinutesMin, Moment = brick.Moment });
            count++;
        }

        return count;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<int> Write(WorkshopSlot? slot, CancellationToken stop)
    {
        if (slot is null)
            return 0;
        var workshop = await db.Workshops.Include(one => one.Items).FirstAsync(one => one.Id == slot.WorkshopId, stop);
        var start = slot.StartsAt;
        foreach (var (title, share) in workshop.Items.Count > 0 ? [] : Items)
        {
            var minutes = Math.Max(5, slot.Minutes * share / Items.Sum(one => one.Share));
            workshop.Items.Add(new WorkshopItem(workshop.Id, workshop.Items.Count, title, start, minutes));
            start += minutes;
        }

        return workshop.Items.Count;
    }

    private async Task<int> Run(PromoCard promo, List<WorkshopSlot> slots, WorkshopSlot last, CancellationToken stop)
    {
        var half = slots.Where(one => one.Date == last.Date && one.Part == last.Part).ToList();
        var ids = half.ConvertAll(one => one.WorkshopId);
        var titles = await db.Workshops.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Title, stop);
        var begins = TimeZoneInfo.ConvertTimeToUtc(last.Date.ToDateTime(TimeOnly.MinValue).AddMinutes(half[0].StartsAt), promo.Zone);
        var sheet = new RunSheet(promo.Id, last.Date, last.Part, begins);
        sheet.Follow(RunPlan.Of([.. half.Select(one => new RunPart(one.WorkshopId, titles[one.WorkshopId], one.StartsAt, one.Minutes, 0, true, []))], [], half[0].StartsAt));
        sheet.Next(begins);
        foreach (var slot in half)
            sheet.Next(begins = begins.AddMinutes(slot.Minutes + 5));
        db.RunSheets.Add(sheet);
        return 1;
    }
}
