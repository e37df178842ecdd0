using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>The absent of one half-day, and what was written to their structures.</summary>
internal sealed class GetNotices : OfHalf, IQuery<GetNotices.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>Somebody absent; the notices about them, in order.</summary>
    internal sealed record Absent(Guid Person, string Name, IReadOnlyList<AbsenceNotice> Notices);

    internal sealed record Answer(Guid Cohort, DateOnly Date, DayPart Part, TimeZoneInfo Zone, IReadOnlyList<Absent> People);

    internal sealed class Handler(AttendanceDb db, SheetDesk desk) : IRequestHandler<GetNotices, Answer>
    {
        public async Task<Answer> Handle(GetNotices request, CancellationToken cancellationToken)
        {
            var facts = await desk.Read(request.Cohort, request.Date, request.Part, cancellationToken);
            var sealedAs = await db.Lines.Where(one => one.SheetId == facts.Sheet.Id).ToDictionaryAsync(one => one.PersonId, one => one.Mark, cancellationToken);
            var notices = (await db.Notices.AsNoTracking().Where(one => one.SheetId == facts.Sheet.Id).OrderBy(one => one.At).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId);
            return new Answer(request.Cohort, request.Date, request.Part, facts.Half.Promo.Zone, [.. facts.Lines
                .Where(one => notices.Contains(one.Person) || (sealedAs.TryGetValue(one.Person, out var mark) ? mark : one.Mark) == Mark.Absent)
                .Select(one => new Absent(one.Person, one.Name, [.. notices[one.Person]]))]);
        }
    }
}
