using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>On Today, the open decisions that the reader has not answered yet.</summary>
internal sealed class DecisionPanel(CohortsDb db, PromoMemory memory, IMediator mediator, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    public int Order => 6;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (person.RoleIn(context.Cohort) is not (Role.Trainee or Role.Trainer))
            return null;
        // Kept with the promo, as votes change nothing of it; mine are asked for only while something is open.
        var waiting = await memory.Read<WaitingDecisions>(context.Cohort, async () => new WaitingDecisions(await db.Decisions.Where(one => one.CohortId == context.Cohort && one.DueAt != null)
            .OrderBy(one => one.ClosesAt).Take(20).Select(one => new WaitingDecisions.Line(one.Id, one.Question, one.ClosesAt)).ToListAsync(stop)), stop);
        var now = clock.GetUtcNow().UtcDateTime;
        var open = waiting.Lines.Where(one => one.ClosesAt > now).ToList();
        if (open.Count == 0)
            return null;
        var ids = open.Select(one => one.Id).ToList();
        var done = await db.Voters.Where(one => one.PersonId == person.Id && ids.Contains(one.DecisionId)).Select(one => one.DecisionId).ToListAsync(stop);
        open.RemoveAll(one => done.Contains(one.Id));
        if (open.Count == 0)
            return null;
        var promo = await mediator.Send(new GetPromo(context.Cohort), stop);
        return new TodayPart("/Pages/Cohorts/_Waiting.cshtml", new WaitingPart(context.Cohort, promo.Zone, open), Aside: false);
    }
}

/// <summary>The decisions of a promo that were not closed yet, for all readers; some may be by the clock.</summary>
internal sealed record WaitingDecisions(IReadOnlyList<WaitingDecisions.Line> Lines)
{
    internal sealed record Line(Guid Id, string Question, DateTime ClosesAt);
}

/// <summary>What stands on Today.</summary>
internal sealed record WaitingPart(Guid Cohort, TimeZoneInfo Zone, IReadOnlyList<WaitingDecisions.Line> Lines);
