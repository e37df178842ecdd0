using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Today asks a trainee to say where they stand, until they shared it or put the question away.</summary>
internal sealed class PositioningPanel(CurriculumDb db, PromoMemory memory, CurrentPerson person) : ITodayPanel
{
    public int Order => 6;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role != Role.Trainee || person.RoleIn(context.Cohort) != Role.Trainee)
            return null;
        var said = await db.Positionings.Where(one => one.CohortId == context.Cohort && one.PersonId == person.Id).Select(one => new { one.SharedAt, one.DismissedAt, Begun = one.Lines.Count }).FirstOrDefaultAsync(stop);
        if (said is { SharedAt: not null } or { DismissedAt: not null } || !(await memory.Read(context.Cohort, async () => new Pinned(await db.Pins.AnyAsync(one => one.CohortId == context.Cohort, stop)), stop)).Any)
            return null;
        return new TodayPart("/Pages/Curriculum/Observing/_TodayStand.cshtml", new PositioningPart(context.Cohort, said is { Begun: > 0 }), false);
    }
}

/// <summary>The promo has something to stand on: the same for all readers.</summary>
internal sealed record Pinned(bool Any);

/// <summary>What the panel shows.</summary>
internal sealed record PositioningPart(Guid Cohort, bool HasBegun);
