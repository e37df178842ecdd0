using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

/// <summary>Why a half-day is not free: the calendar of the promo, and whatever the modules put there.</summary>
internal sealed class BusyHalves(CohortsDb db, IMediator mediator, IEnumerable<ITakesHalfDays> takers, Texts texts)
{
    /// <summary>Of some half-days, those that are busy, each with its reason in the reader's words.</summary>
    public async Task<IReadOnlyDictionary<(DateOnly Date, DayPart Part), string>> Read(Guid cohort, IReadOnlyCollection<(DateOnly Date, DayPart Part)> asked, CancellationToken stop)
    {
        var busy = new Dictionary<(DateOnly, DayPart), string>();
        if (asked.Count == 0)
            return busy;
        var (from, to) = (asked.Min(one => one.Date), asked.Max(one => one.Date));
        var kinds = (await mediator.Send(new GetCalendar(cohort, from, to), stop)).ToDictionary(one => (one.Date, one.Part), one => one.Kind);
        var closures = await db.Closures.Where(one => one.CohortId == cohort && one.To >= from && one.From <= to).Select(one => new { one.From, one.To, one.Reason }).ToListAsync(stop);
        var taken = new List<HalfDayUse>();
        foreach (var taker in takers)
            taken.AddRange(await taker.Taken(cohort, from, to, stop));
        var uses = taken.ToLookup(one => (one.Date, one.Part), one => one.By);
        foreach (var half in asked)
        {
            var kind = kinds.GetValueOrDefault(half, HalfDayKind.Off);
            // What stands there tells more than the kind of the day.
            if (uses[half].FirstOrDefault() is { } first)
                busy[half] = texts["taken by: {0}", first];
            else if (kind == HalfDayKind.Structure)
                busy[half] = texts["in the structure"];
            else if (kind == HalfDayKind.Off)
                busy[half] = closures.FirstOrDefault(one => one.From <= half.Date && one.To >= half.Date) is { Reason.Length: > 0 } closed ? texts["closed: {0}", closed.Reason] : texts["the promo does not meet"];
        }

        return busy;
    }
}
