using System.Globalization;
using System.Text.Json;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Work;

/// <summary>Where a command asks for something that takes longer than a page: a row in its own transaction, begun once that is committed.</summary>
public sealed class LongWorks
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private readonly FacilitiesDb db;
    private readonly CurrentPerson person;
    private readonly UnitOfWork work;
    private readonly Bell<LongWork> bell;
    private readonly WorkProgress progress;
    private readonly TimeProvider clock;

    internal LongWorks(FacilitiesDb db, CurrentPerson person, UnitOfWork work, Bell<LongWork> bell, WorkProgress progress, TimeProvider clock)
    {
        this.db = db;
        this.person = person;
        this.work = work;
        this.bell = bell;
        this.progress = progress;
        this.clock = clock;
    }

    /// <summary>The page of a long work.</summary>
    public static string Path(Guid work) => $"/work/{work}";

    /// <summary>Asks for it, as the current person; the same id twice asks once.</summary>
    /// <exception cref="NotFound">The id is empty, or somebody else's.</exception>
    public async Task Ask(WorkOrder order, CancellationToken stop)
    {
        if (order.Id == Guid.Empty || !person.IsSignedIn)
            throw new NotFound();
        if (await db.Works.FirstOrDefaultAsync(one => one.Id == order.Id, stop) is { } known)
        {
            if (known.By != person.Id || known.Kind != order.Kind)
                throw new NotFound();
            return;
        }

        db.Works.Add(new LongWork(order.Id, order.Kind, TextFile.Cut(order.Title, 200), person.Id, clock.GetUtcNow().UtcDateTime)
        {
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            PromoId = order.PromoId,
            Input = JsonSerializer.Serialize(order.Input, order.Input.GetType()),
            InputHash = order.InputHash,
        });
        work.AfterCommit(() =>
        {
            progress.Expect(order.Id);
            bell.Ring();
        });
    }

    /// <summary>Waits a second at most for it to end, so that something short is shown done; for a page, after the command.</summary>
    public Task Glance(Guid id, CancellationToken stop) => progress.Wait(id, Moment, stop);
}
