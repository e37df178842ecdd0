using Cohort.Kernel.Scheduling;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Digests;

/// <summary>Sends every digest whose hour has come, each in a transaction of its own. Nothing due: one indexed query.</summary>
internal sealed class SendDigests(FacilitiesDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    // Most choose nothing: on Monday at eight the digests of everybody are due.
    private const int Batch = 5000;

    public string Name => "SendDigests";

    public string Does => "Writes to each, on the day and at the hour they chose, what is new for them";

    public string Cron => "25 0/10 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Digests.Where(one => one.NextAt <= now).OrderBy(one => one.NextAt).Select(one => one.PersonId).Take(Batch).ToListAsync(stop);
        return await EachAlone.Run(due, one => mediator.Send(new SendDigest(one), stop), "digests failed");
    }
}
