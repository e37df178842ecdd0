using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Checks;

/// <summary>What stands around a half-day; asked by the house, once who asks was let in, and before the sheet's turn is taken.</summary>
internal sealed record ReadAround(Guid Cohort, DateOnly Date, DayPart Part) : IQuery<SheetAround>
{
    public Access Access => Access.House;

    internal sealed class Handler(AttendanceDb db, IMediator mediator) : IRequestHandler<ReadAround, SheetAround>
    {
        public async Task<SheetAround> Handle(ReadAround request, CancellationToken cancellationToken)
        {
            var (cohort, date, part) = (request.Cohort, request.Date, request.Part);
            var afternoon = part == DayPart.Afternoon;
            var sessions = await mediator.Send(new ListSessionsElsewhere(cohort, date, afternoon), cancellationToken);
            var names = (await mediator.Send(new ListPromoEnds([.. sessions.Select(one => one.Cohort).Distinct()]), cancellationToken)).ToDictionary(one => one.Id, one => one.Name);
            var places = (await mediator.Send(new FindPlaces([.. sessions.Select(one => one.Session.Place).OfType<Guid>().Distinct()]), cancellationToken)).ToDictionary(one => one.Id);
            var others = sessions.Select(one => new OtherSession(names.GetValueOrDefault(one.Cohort, ""), one.Session, SheetAround.Named(places.GetValueOrDefault(one.Session.Place ?? Guid.Empty)))).ToList();
            var elsewhere = await (from signature in db.Signatures
                                   join sheet in db.Sheets on signature.SheetId equals sheet.Id
                                   where sheet.Date == date && sheet.Part == part && sheet.CohortId != cohort && signature.StruckAt == null
                                   select new OtherSignature(signature.PersonId, sheet.CohortId)).ToListAsync(cancellationToken);
            var closed = (await db.Sheets.Where(one => one.CohortId == cohort && one.Number != null && one.Date <= date).Select(one => new { one.Date, one.Part }).ToListAsync(cancellationToken)).Select(one => (one.Date, one.Part)).ToHashSet();
            var before = (await mediator.Send(new GetCalendar(cohort, null, date), cancellationToken)).Where(one => one.Kind == HalfDayKind.Centre && (one.Date, one.Part).CompareTo((date, part)) < 0);
            return new SheetAround(
                await mediator.Send(new FindHoliday(cohort, date), cancellationToken),
                (await mediator.Send(new ListWhereabouts(cohort, date, date), cancellationToken)).Where(one => one.IsAfternoon == afternoon).ToDictionary(one => one.Person, one => one.Where),
                await mediator.Send(new ListPlaces(cohort), cancellationToken),
                others,
                elsewhere,
                await db.Actions.Where(one => one.CohortId == cohort).Select(one => one.Title).FirstOrDefaultAsync(cancellationToken) ?? "",
                [.. before.Select(one => (one.Date, one.Part)).Where(one => !closed.Contains(one))]);
        }
    }
}
