using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Asks somebody to lead with those who lead.</summary>
internal sealed record AskToLead(Guid Cohort, Guid Id, Guid Person) : ICommand<Unit>
{
    private const int Most = 6;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AskToLead>;

    internal sealed class Handler(PeersDb db, SessionDesk desk, Texts texts) : IRequestHandler<AskToLead, Unit>
    {
        public async Task<Unit> Handle(AskToLead request, CancellationToken cancellationToken)
        {
            var (session, _) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            desk.MayRun(session);
            if (request.Person == desk.Me)
                throw new NotFound();
            var member = await desk.Member(request.Cohort, request.Person, cancellationToken);
            if (session.Leaders.Exists(one => one.PersonId == member.PersonId))
                return Unit.Value;
            if (session.Leaders.Count >= Most)
                throw new Refusal("At most {0} people lead.", null, Most);
            var since = desk.Now.AddDays(-LeadNo.Days);
            if (await db.LeadNoes.AnyAsync(one => one.CohortId == request.Cohort && one.PersonId == member.PersonId && one.AskedBy == desk.Me && one.At > since, cancellationToken))
                throw new Refusal("{0} said no to you in the last {1} days. Leave them time; somebody else may ask them.", null, member.Name, LeadNo.Days);
            session.Leaders.Add(new PeerLeader(session, member.PersonId, desk.Me, desk.Now));
            await desk.Tell(session, [member.PersonId], "asked", () => (texts["{0} asks you to lead “{1}” together", desk.MyName, session.Title], ""), cancellationToken, desk.Me);
            return Unit.Value;
        }
    }
}

/// <summary>Leads a session: because one was asked to, or because nobody leads it any more. Or says no, or steps down.</summary>
internal sealed record LeadSession(Guid Cohort, Guid Id, bool Leads) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<LeadSession>;

    internal sealed class Handler(PeersDb db, SessionDesk desk, IMediator mediator, Texts texts) : IRequestHandler<LeadSession, Unit>
    {
        public async Task<Unit> Handle(LeadSession request, CancellationToken cancellationToken)
        {
            var (session, card) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            var member = await desk.Member(request.Cohort, desk.Me, cancellationToken);
            var row = session.Leaders.Find(one => one.PersonId == desk.Me);
            if (request.Leads)
            {
                if (row?.AcceptedAt is not null)
                    return Unit.Value;
                if (row is null && !card.IsOrphan)
                    throw new Refusal("Somebody leads it already: ask them to invite you.");
                if (row is null)
                    session.Leaders.Add(row = new PeerLeader(session, desk.Me, desk.Me, desk.Now));
                row.AcceptedAt = desk.Now;
                session.Interests.RemoveAll(one => one.PersonId == desk.Me);
            }
            else if (row is null)
            {
                return Unit.Value;
            }
            else
            {
                session.Leaders.Remove(row);
                if (row.AcceptedAt is null)
                    await SayNo(row, cancellationToken);
            }

            session.Version++;
            var rest = SessionDesk.Leading(session).Where(one => card.Leaders.Any(leader => leader.PersonId == one) || one == desk.Me).ToList();
            if (session.WorkshopId is { } workshop)
                await mediator.Send(new LeadWorkshop(request.Cohort, workshop, rest), cancellationToken);
            // With nobody left, those it interests are asked whether one of them would.
            var told = rest.Exists(one => one != desk.Me) ? rest : session.Interests.ConvertAll(one => one.PersonId);
            await desk.Tell(session, told, "led", () => (request.Leads ? texts["{0} leads “{1}”", member.Name, session.Title]
                : rest.Count > 0 ? texts["{0} no longer leads “{1}”", member.Name, session.Title] : texts["Nobody leads “{0}” any more: would you?", session.Title], ""), cancellationToken, request.Leads || rest.Count > 0 ? desk.Me : null);
            return Unit.Value;
        }

        private async Task SayNo(PeerLeader asked, CancellationToken stop)
        {
            if (await db.LeadNoes.FirstOrDefaultAsync(one => one.CohortId == asked.CohortId && one.PersonId == asked.PersonId && one.AskedBy == asked.AskedBy, stop) is { } before)
                before.At = desk.Now;
            else
                db.LeadNoes.Add(new LeadNo(asked, desk.Now));
        }
    }
}
