using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>How far the links, the tablets and the scans of one half-day have come.</summary>
internal sealed class GetWays : OfHalf, IQuery<GetWays.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>The last link of one trainee: made, sent, opened, signed are told apart.</summary>
    internal sealed record Link(Guid Person, DateTime MadeAt, MailWhere Mail, DateTime? OpenedAt, DateTime? UsedAt);

    /// <param name="Links">The last link of each trainee.</param>
    /// <param name="Tablets">Tablets that go round now.</param>
    internal sealed record Answer(IReadOnlyDictionary<Guid, Link> Links, int Tablets);

    internal sealed class Handler(AttendanceDb db, MailTrace trace, SheetDesk desk) : IRequestHandler<GetWays, Answer>
    {
        public async Task<Answer> Handle(GetWays request, CancellationToken cancellationToken)
        {
            var id = await db.Sheets.Where(one => one.CohortId == request.Cohort && one.Date == request.Date && one.Part == request.Part).Select(one => one.Id).FirstOrDefaultAsync(cancellationToken);
            var links = (await db.SignLinks.Where(one => one.SheetId == id).ToListAsync(cancellationToken)).GroupBy(one => one.PersonId).Select(one => (Last: one.MaxBy(link => link.Id)!, All: one.ToList())).ToList();
            var mail = await trace.Of(MailRules.SignLink, [.. links.Select(one => one.Last.Id)], cancellationToken);
            var now = desk.Now;
            return new Answer(
                links.ToDictionary(one => one.Last.PersonId, one => new Link(one.Last.PersonId, one.Last.MadeAt, mail.GetValueOrDefault(one.Last.Id), one.All.Max(link => link.OpenedAt), one.All.Max(link => link.UsedAt))),
                await db.Tablets.CountAsync(one => one.SheetId == id && one.EndedAt == null && one.Until > now, cancellationToken));
        }
    }
}
