using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>The half-day of the reader's own promo whose room shows these six digits: where to go on.</summary>
internal sealed class FindRoom : IQuery<string>
{
    public string Code { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, WrongCodes wrong, CurrentPerson person) : IRequestHandler<FindRoom, string>
    {
        public async Task<string> Handle(FindRoom request, CancellationToken cancellationToken)
        {
            var who = person.Id.ToString();
            if (wrong.TooMany(who))
                throw new Refusal("Too many codes that were wrong: wait ten minutes, or sign from Today.");
            var code = string.Concat(request.Code.Where(char.IsAsciiDigit));
            var promos = person.Memberships.Where(one => one.Role == Role.Trainee).Select(one => one.CohortId).ToList();
            // A day on either side: the promo's own zone decides once it is opened.
            var today = DateOnly.FromDateTime(desk.Now);
            var (from, to) = (today.AddDays(-1), today.AddDays(1));
            foreach (var sheet in await db.Sheets.Where(one => promos.Contains(one.CohortId) && one.Number == null && one.Date >= from && one.Date <= to).ToListAsync(cancellationToken))
            {
                if (RoomCode.Holds(sheet.Secret, code, desk.Now))
                    return $"/sign/{sheet.Id}/{RoomCode.Pass(sheet.Secret, Means.RoomCode, desk.Now)}";
            }

            wrong.Wrong(who);
            throw new Refusal("This is not the code of your room now. It changes every half minute: look at the screen again.", nameof(Code));
        }
    }
}
