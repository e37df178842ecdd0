using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>The screen of the room: the code of this half minute, and who has signed.</summary>
internal sealed class GetRoom : OfHalf, IQuery<GetRoom.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>What the screen shows.</summary>
    /// <param name="Facts">The half-day.</param>
    /// <param name="Opening">Where its window stands.</param>
    /// <param name="Code">The six digits; empty until somebody begins to show it, and once it is closed.</param>
    /// <param name="Left">Seconds that it still has.</param>
    internal sealed record Answer(SheetFacts Facts, Opening Opening, string Code, int Left);

    internal sealed class Handler(AttendanceDb db, SheetDesk desk) : IRequestHandler<GetRoom, Answer>
    {
        public async Task<Answer> Handle(GetRoom request, CancellationToken cancellationToken)
        {
            var facts = await desk.Read(request.Cohort, request.Date, request.Part, cancellationToken);
            var sheet = facts.Sheet;
            var isKept = !sheet.IsSealed && await db.Sheets.AnyAsync(one => one.Id == sheet.Id, cancellationToken);
            return new Answer(
                facts,
                Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now),
                isKept ? RoomCode.Of(sheet.Secret, RoomCode.StepAt(desk.Now)) : "",
                RoomCode.Left(desk.Now));
        }
    }
}
