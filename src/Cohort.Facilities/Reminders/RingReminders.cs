using Cohort.Kernel.Scheduling;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>Rings every reminder whose hour has come, each in a transaction of its own. Nothing due: one indexed query.</summary>
internal sealed class RingReminders(FacilitiesDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    private const int Batch = 200;

    public string Name => "RingReminders";

    public string Does => "Tells what is due: workshops to come, changes, announcements";

    public string Cron => "5 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Reminders.Where(one => one.NextAt <= now).OrderBy(one => one.NextAt).Select(one => one.Id).Take(Batch).ToListAsync(stop);
        return await EachAlone.Run(due, one => mediator.Send(new RingReminder(one), stop), "reminders failed", one => mediator.Send(new PutReminderOff(one), stop));
    }
}
