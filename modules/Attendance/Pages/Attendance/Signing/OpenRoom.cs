using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Somebody comes with a code of a room, or with the pass it was changed for. Changes nothing, but counts what is wrong.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Code">Six digits, or a pass.</param>
/// <param name="From">Where they come from, while nobody is signed in.</param>
internal sealed record OpenRoom(Guid Sheet, string Code, string From) : IQuery<OpenRoom.Answer?>
{
    public Access Access => Access.Anyone;

    /// <summary>A door that holds.</summary>
    /// <param name="Pass">The pass: good for ten minutes.</param>
    /// <param name="Facts">The half-day, for a trainee of the promo alone; else null.</param>
    /// <param name="Opening">Where its window stands.</param>
    internal sealed record Answer(string Pass, Guid Cohort, DateOnly Date, Cohorts.Contracts.DayPart Part, SheetFacts? Facts, Opening Opening);

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, WrongCodes wrong, CurrentPerson person) : IRequestHandler<OpenRoom, Answer?>
    {
        public async Task<Answer?> Handle(OpenRoom request, CancellationToken cancellationToken)
        {
            var who = person.IsSignedIn ? person.Id.ToString() : request.From;
            if (wrong.TooMany(who))
                throw new Refusal("Too many codes that were wrong: wait ten minutes, or sign from Today.");
            var sheet = await db.Sheets.FirstOrDefaultAsync(one => one.Id == request.Sheet, cancellationToken);
            var facts = sheet is null ? null : await desk.Read(request.Sheet, cancellationToken);
            if (facts is null || PassOf(facts, request.Code) is not { } pass)
            {
                wrong.Wrong(who);
                return null;
            }

            var opening = Window.At(sheet!.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now);
            return new Answer(pass, sheet.CohortId, sheet.Date, sheet.Part, person.RoleIn(sheet.CohortId) == Role.Trainee ? facts : null, opening);
        }

        private string? PassOf(SheetFacts facts, string code)
        {
            var sheet = facts.Sheet;
            if (RoomCode.Holds(sheet.Secret, code, desk.Now))
                return RoomCode.Pass(sheet.Secret, Means.Qr, desk.Now);
            return RoomCode.Read(sheet.Secret, code, Window.Of(sheet, facts.Half.Promo.Zone).OpensAt, desk.Now) is null ? null : code;
        }
    }
}
