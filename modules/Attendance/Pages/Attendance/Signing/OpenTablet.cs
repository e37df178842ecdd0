using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>The one sheet that a tablet opens, or null: unknown, ended, sealed and too late look the same.</summary>
internal sealed record OpenTablet(string Token) : IQuery<OpenTablet.Answer?>
{
    public Access Access => Access.Anyone;

    internal sealed record Answer(SheetFacts Facts, Opening Opening);

    internal sealed class Handler(AttendanceDb db, SheetDesk desk) : IRequestHandler<OpenTablet, Answer?>
    {
        public async Task<Answer?> Handle(OpenTablet request, CancellationToken cancellationToken)
        {
            if (await Sheet(db, request.Token, desk.Now, cancellationToken) is not { } id)
                return null;
            var facts = await desk.Read(id, cancellationToken);
            var sheet = facts.Sheet;
            return sheet.IsSealed ? null : new Answer(facts, Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now));
        }

        public static async Task<Guid?> Sheet(AttendanceDb db, string token, DateTime now, CancellationToken stop)
        {
            if (token.Length is 0 or > SignLink.LongestToken)
                return null;
            var hash = LinkToken.Hash(token);
            return await db.Tablets.Where(one => one.TokenHash == hash && one.EndedAt == null && one.Until > now).Select(one => (Guid?)one.SheetId).FirstOrDefaultAsync(stop);
        }
    }
}
