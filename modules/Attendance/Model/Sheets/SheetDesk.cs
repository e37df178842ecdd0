using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>Reads and opens sheets. Whoever asks was let in by the request's own rule.</summary>
internal sealed class SheetDesk(AttendanceDb db, Turns turns, CurrentPerson person, IMediator mediator, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A half-day as it stands, to be shown.</summary>
    /// <exception cref="NotFound">The promo is not at the centre on that half-day, and nothing was kept of it.</exception>
    public async Task<SheetFacts> Read(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var half = await person.AskAsHouse(() => mediator.Send(new ReadHalf(cohort, date, part), stop));
        var sheet = await db.Sheets.FirstOrDefaultAsync(one => one.CohortId == cohort && one.Date == date && one.Part == part, stop);
        if (sheet is null && !Exists(half))
            throw new NotFound();
        return await Facts(half, sheet ?? Fresh(half), sheet is not null, stop);
    }

    /// <summary>A half-day to be changed, inside a command: its sheet is kept from now on, and others wait until the command's end.</summary>
    /// <exception cref="NotFound">The promo is not at the centre on that half-day, and nothing was kept of it.</exception>
    public async Task<SheetFacts> Open(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var half = await person.AskAsHouse(() => mediator.Send(new ReadHalf(cohort, date, part), stop));
        var id = await Find();
        if (id is null)
        {
            if (!Exists(half))
                throw new NotFound();
            // A whole room signs at once: the first opens the sheet, the others begin again and find it. The unique index
            // alone would do, but whoever ran into it would wait for one who waits for them.
            await turns.TakePromo(cohort, stop);
            if (await Find() is not null)
                throw new DbUpdateConcurrencyException();
            var fresh = Fresh(half);
            db.Sheets.Add(fresh);
            return SheetFacts.Of(half, fresh, [], []);
        }

        await turns.Take<Sheet>(id.Value, stop);
        return await Facts(half, await db.Sheets.SingleAsync(one => one.Id == id, stop), kept: true, stop);

        Task<Guid?> Find() => db.Sheets.Where(one => one.CohortId == cohort && one.Date == date && one.Part == part).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop);
    }

    /// <summary>A half-day that has a sheet already, to be shown.</summary>
    /// <exception cref="NotFound">There is no such sheet.</exception>
    public async Task<SheetFacts> Read(Guid sheet, CancellationToken stop)
    {
        var one = await Of(sheet, stop);
        return await Read(one.Cohort, one.Date, one.Part, stop);
    }

    /// <summary>A half-day that has a sheet already, to be changed, inside a command.</summary>
    /// <exception cref="NotFound">There is no such sheet.</exception>
    public async Task<SheetFacts> Open(Guid sheet, CancellationToken stop)
    {
        var one = await Of(sheet, stop);
        return await Open(one.Cohort, one.Date, one.Part, stop);
    }

    private async Task<(Guid Cohort, DateOnly Date, DayPart Part)> Of(Guid sheet, CancellationToken stop)
    {
        var one = NotFound.IfNull(await db.Sheets.Where(row => row.Id == sheet).Select(row => new { row.CohortId, row.Date, row.Part }).FirstOrDefaultAsync(stop));
        return (one.CohortId, one.Date, one.Part);
    }

    private static bool Exists(HalfFacts half) => half.IsCentre || half.Expected.Count > 0;

    private Sheet Fresh(HalfFacts half)
    {
        var starts = half.Promo.StartOf(half.Part);
        return new Sheet(half.Promo.Id, half.Date, half.Part, starts, starts + half.Promo.HalfDayMinutes, Now);
    }

    private async Task<SheetFacts> Facts(HalfFacts half, Sheet sheet, bool kept, CancellationToken stop)
    {
        if (!kept)
            return SheetFacts.Of(half, sheet, [], []);
        var entries = await db.Entries.Where(one => one.SheetId == sheet.Id).ToListAsync(stop);
        var signatures = await db.Signatures.Where(one => one.SheetId == sheet.Id).OrderBy(one => one.At).ToListAsync(stop);
        return SheetFacts.Of(half, sheet, entries, signatures);
    }
}
