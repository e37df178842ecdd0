using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>The guests of a date poll, for those who run it.</summary>
internal sealed record GetGuests(Guid Cohort, Guid Decision) : IQuery<GetGuests.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(string Question, bool IsOpen, DateTime ClosesAt, IReadOnlyList<Line> Lines);

    internal sealed record Line(Guid Id, string Name, bool HasAnswered, bool IsRevoked, string MadeBy, MailWhere Mail);

    internal sealed class Handler(CohortsDb db, MailTrace trace, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetGuests, Answer>
    {
        public async Task<Answer> Handle(GetGuests request, CancellationToken cancellationToken)
        {
            var decision = NotFound.IfNull(await db.Decisions.FirstOrDefaultAsync(one => one.Id == request.Decision && one.CohortId == request.Cohort && one.Method == DecisionMethod.DatePoll, cancellationToken));
            if (!decision.IsRunBy(person))
                throw new Forbidden();
            var guests = await db.Guests.Where(one => one.DecisionId == decision.Id).OrderBy(one => one.Name).ThenBy(one => one.Id).Select(one => new
            {
                one.Id,
                one.Name,
                one.AnsweredOn,
                one.RevokedAt,
                MadeBy = db.People.Where(maker => maker.Id == one.MadeBy).Select(maker => maker.GivenName + " " + maker.FamilyName).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
            var mails = await trace.Of(MailRules.Guest, [.. guests.Select(one => one.Id)], cancellationToken);
            return new Answer(decision.Question, decision.ClosedSince(clock.GetUtcNow().UtcDateTime) is null, decision.ClosesAt,
                [.. guests.Select(one => new Line(one.Id, one.Name, one.AnsweredOn is not null, one.RevokedAt is not null, one.MadeBy ?? "", mails.GetValueOrDefault(one.Id, MailWhere.Nowhere)))]);
        }
    }
}
