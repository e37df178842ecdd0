using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Reminders;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Attendance.Answers;

internal sealed class SeedDemoAttendanceValidator : AbstractValidator<SeedDemoAttendance>;

/// <summary>
/// Signs and seals the half-days of the demo that are over, a few weeks at a time; the latest two stay open, for whoever
/// tries. Each person comes by another way, one is late now and then, one was away with a reason, one forgot to sign.
/// </summary>
internal sealed class WhenDemoAttendanceIsSeeded(AttendanceDb db, Sealer sealer, IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock) : IRequestHandler<SeedDemoAttendance, int>
{
    // Each seal is a fact that others hear of, and a command tells thirty of them at most.
    private const int AtOnce = 24, LeftOpen = 2;

    private static readonly Means[] Ways = [Means.Account, Means.Qr, Means.Tablet, Means.RoomCode, Means.Link, Means.Account, Means.Paper, Means.Qr];

    public async Task<int> Handle(SeedDemoAttendance request, CancellationToken cancellationToken)
    {
        var (cohort, now, camille) = (request.Cohort, clock.GetUtcNow().UtcDateTime, request.People["camille"]);
        var promo = await mediator.Send(new GetPromo(cohort), cancellationToken);
        var over = (await mediator.Send(new GetCalendar(cohort, null, DateOnly.FromDateTime(now).AddDays(1)), cancellationToken))
            .Where(one => one.Kind == HalfDayKind.Centre && Window.At(one.Date, promo.StartOf(one.Part), promo.StartOf(one.Part) + promo.HalfDayMinutes, promo.Zone, now) == Opening.Over)
            .OrderBy(one => one.Date).ThenBy(one => one.Part).ToList();
        var kept = (await db.Sheets.Where(one => one.CohortId == cohort).Select(one => new { one.Date, one.Part }).ToListAsync(cancellationToken)).Select(one => (one.Date, one.Part)).ToHashSet();
        var sealedNow = 0;
        foreach (var (half, index) in over.Select((one, index) => (one, index)).Where(one => !kept.Contains((one.one.Date, one.one.Part))).Take(AtOnce))
        {
            var read = await scopes.SendAsHouse(new ReadHalf(cohort, half.Date, half.Part), cancellationToken);
            if (read.Expected.Count == 0)
                continue;
            var isLeftOpen = index >= over.Count - LeftOpen;
            var facts = Sign(read, index, camille, isLeftOpen);
            if (isLeftOpen)
                continue;
            await sealer.Seal(facts, (camille, read.Members[camille].Name), [], cancellationToken);
            sealedNow++;
        }

        return sealedNow;
    }

    private SheetFacts Sign(HalfFacts half, int index, Guid trainer, bool isLeftOpen)
    {
        var starts = half.Promo.StartOf(half.Part);
        var sheet = new Sheet(half.Promo.Id, half.Date, half.Part, starts, starts + half.Promo.HalfDayMinutes, At(starts));
        db.Sheets.Add(sheet);
        var (entries, signatures) = (new List<SheetEntry>(), new List<SheetSignature>());
        foreach (var (one, place) in half.Expected.Select((one, place) => (one.Id, place)))
        {
            // Everybody has a way of their own most of the time; what is unusual moves through the list.
            var turn = (index + (place * 5)) % 40;
            if (turn == 3 && !isLeftOpen)
                Say(one, entry => (entry.Said, entry.Reason, entry.IsJustified, entry.SeenBy, entry.SeenOn) = (Said.Absent, "Rendez-vous", true, half.Members[trainer].Name, half.Date));
            else if (turn == 11 && !isLeftOpen)
                Say(one, entry => entry.Said = Said.Declared);
            else if (!(isLeftOpen && place == half.Expected.Count - 1))
                Keep(one, Place.Trainee, Ways[(place + (index % 3)) % Ways.Length], starts - 8 + (place * 2) + (turn == 19 ? 40 : 0), turn == 19);
        }

        var leaders = half.Leaders.Where(one => one.Id is not null).Select(one => one.Id!.Value).DefaultIfEmpty(trainer).Distinct();
        foreach (var leader in isLeftOpen ? [] : leaders)
            Keep(leader, Place.Leader, Means.Account, sheet.EndsAt + 5, false);
        db.Entries.AddRange(entries);
        db.Signatures.AddRange(signatures);
        return SheetFacts.Of(half, sheet, entries, signatures);

        DateTime At(int minute) => LocalTime.ToUtc(half.Date, minute, half.Promo.Zone);

        void Keep(Guid person, Place place, Means means, int minute, bool isLate)
        {
            signatures.Add(new SheetSignature(Guid.CreateVersion7(), sheet, person, place, means, At(minute)) { WrittenBy = means == Means.Paper ? trainer : null });
            if (isLate)
                Say(person, entry => (entry.ArrivedAt, entry.Reason) = (starts + 40, "Train en retard"));
        }

        void Say(Guid person, Action<SheetEntry> what)
        {
            var entry = new SheetEntry(sheet, person);
            what(entry);
            entry.SaidBy(trainer, half.Members[trainer].Name, At(starts + 60));
            entries.Add(entry);
        }
    }
}
