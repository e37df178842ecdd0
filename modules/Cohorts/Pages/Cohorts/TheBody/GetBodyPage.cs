using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

/// <summary>The training body, its coordinators, and the journal of accounts.</summary>
internal sealed record GetBodyPage : IQuery<GetBodyPage.Answer>
{
    public Access Access => Access.Coordinator;

    internal sealed record Coordinator(string Name, string Email);

    internal sealed record Invited(Guid Id, string Name, string Email, DateTime ExpiresAt)
    {
        /// <summary>Where the message with their link is.</summary>
        public MailWhere Mail { get; init; }
    }

    internal sealed record Line(AccountEventKind Kind, string Whose, string? By, DateTime At);

    internal sealed record Answer(ChangeBody Form, bool HasLogo, IReadOnlyList<Coordinator> Coordinators, IReadOnlyList<Invited> Pending, IReadOnlyList<Line> Journal);

    internal sealed class Handler(CohortsDb db, MailTrace mail) : IRequestHandler<GetBodyPage, Answer>
    {
        private const int Lines = 50;

        public async Task<Answer> Handle(GetBodyPage request, CancellationToken cancellationToken)
        {
            var found = NotFound.IfNull(await db.Bodies.Select(one => new
            {
                HasLogo = one.Logo != null,
                Form = new ChangeBody
                {
                    Version = one.Version,
                    Name = one.Name,
                    Siret = one.Siret,
                    DeclarationNumber = one.DeclarationNumber,
                    Signatory = one.Signatory,
                    SignatoryTitle = one.SignatoryTitle,
                    TimeZone = one.TimeZone,
                    TargetMinutes = one.TargetMinutes,
                    HalfDayMinutes = one.HalfDayMinutes,
                    CheckInDays = one.CheckInDays,
                },
            }).FirstOrDefaultAsync(cancellationToken));
            var coordinators = await (from held in db.Memberships
                                      join one in db.People on held.PersonId equals one.Id
                                      where held.CohortId == Membership.Body && held.EndedAt == null
                                      orderby one.SortName
                                      select new Coordinator(one.GivenName + " " + one.FamilyName, one.Email!)).ToListAsync(cancellationToken);
            var pending = await db.Invitations.Where(one => one.CohortId == Membership.Body && one.UsedAt == null).OrderBy(one => one.Email)
                .Select(one => new Invited(one.Id, one.GivenName + " " + one.FamilyName, one.Email, one.ExpiresAt)).ToListAsync(cancellationToken);
            var journal = await (from line in db.AccountEvents
                                 join one in db.People on line.PersonId equals one.Id
                                 orderby line.At descending, line.Id
                                 select new Line(
                                     line.Kind,
                                     one.GivenName + " " + one.FamilyName,
                                     db.People.Where(other => other.Id == line.By && other.Id != one.Id).Select(other => other.GivenName + " " + other.FamilyName).FirstOrDefault(),
                                     line.At)).Take(Lines).ToListAsync(cancellationToken);
            var trace = await mail.Of(MailRules.Invitation, [.. pending.Select(one => one.Id)], cancellationToken);
            return new Answer(found.Form, found.HasLogo, coordinators, [.. pending.Select(one => one with { Mail = trace.GetValueOrDefault(one.Id) })], journal);
        }
    }
}
