using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Withdraws a session that is no workshop yet; or proposes one again whose workshop was cancelled, or that was withdrawn.</summary>
internal sealed record WithdrawSession(Guid Cohort, Guid Id, bool Back) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<WithdrawSession>;

    internal sealed class Handler(SessionDesk desk, Texts texts) : IRequestHandler<WithdrawSession, Unit>
    {
        public async Task<Unit> Handle(WithdrawSession request, CancellationToken cancellationToken)
        {
            var session = await desk.Open(request.Cohort, request.Id, cancellationToken);
            desk.MayRun(session);
            var card = await desk.CardOf(session, cancellationToken);
            if (request.Back)
            {
                if (card.Stage is not (SessionStage.Withdrawn or SessionStage.Cancelled))
                    return Unit.Value;
                (session.WithdrawnAt, session.WithdrawnBy, session.WorkshopId) = (null, null, null);
                // A place was held for a day that is no more; the interest stays.
                session.Interests.ForEach(one => one.ComesAt = null);
                session.Version++;
                return Unit.Value;
            }

            if (card.Stage == SessionStage.Withdrawn)
                return Unit.Value;
            if (card.Stage != SessionStage.Open)
                throw new Refusal("It is a workshop of the programme now: cancel it there, and those who come are told.");
            (session.WithdrawnAt, session.WithdrawnBy) = (desk.Now, desk.Me);
            session.Version++;
            await desk.Tell(session, session.Interests.Select(one => one.PersonId).Concat(SessionDesk.Leading(session)), "withdrawn", () => (texts["“{0}” was withdrawn", session.Title], ""), cancellationToken);
            return Unit.Value;
        }
    }
}
