using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Somebody opens a link by which a half-day is signed: that is noted, and nothing else changes. Null: it opens nothing.</summary>
internal sealed record OpenLink(string Token) : ICommand<OpenLink.Answer?>
{
    public Access Access => Access.Anyone;

    /// <summary>What the link is for.</summary>
    internal sealed record Answer(string Name, SheetFacts Facts, Opening Opening, SheetLine? Line);

    internal sealed class Validator : AbstractValidator<OpenLink>;

    internal sealed class Handler(AttendanceDb db, SheetDesk desk) : IRequestHandler<OpenLink, Answer?>
    {
        public async Task<Answer?> Handle(OpenLink request, CancellationToken cancellationToken)
        {
            if (request.Token.Length is 0 or > SignLink.LongestToken)
                return null;
            var hash = LinkToken.Hash(request.Token);
            // A used one still says that it was used, for a while.
            var since = desk.Now - Window.LateAtMost;
            if (await db.SignLinks.FirstOrDefaultAsync(one => one.TokenHash == hash && one.Until > since, cancellationToken) is not { } link)
                return null;
            var facts = await desk.Read(link.SheetId, cancellationToken);
            if (facts.Half.Members.GetValueOrDefault(link.PersonId) is not { } member)
                return null;
            link.OpenedAt ??= desk.Now;
            var sheet = facts.Sheet;
            return new Answer(member.Name, facts, Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now), facts.Lines.FirstOrDefault(one => one.Person == link.PersonId));
        }
    }
}
