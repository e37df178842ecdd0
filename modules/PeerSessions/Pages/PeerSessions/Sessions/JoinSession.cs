using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Says that a session interests one, which binds to nothing; or no longer does, and gives the place back.</summary>
internal sealed record ShowInterest(Guid Cohort, Guid Id, bool On) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ShowInterest>;

    internal sealed class Handler(SessionDesk desk, QuorumTeller quorum, Texts texts) : IRequestHandler<ShowInterest, Unit>
    {
        public async Task<Unit> Handle(ShowInterest request, CancellationToken cancellationToken)
        {
            var (session, card) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            var known = session.Interests.Find(one => one.PersonId == desk.Me);
            if (!request.On)
            {
                if (known is null)
                    return Unit.Value;
                if (known.ComesAt is not null)
                {
                    known.ComesAt = null;
                    await quorum.TellIfLost(session, card, cancellationToken);
                }

                session.Interests.Remove(known);
                return Unit.Value;
            }

            await desk.Member(request.Cohort, desk.Me, cancellationToken);
            if (known is not null || session.IsLedBy(desk.Me))
                return Unit.Value;
            session.Interests.Add(new PeerInterest(session, desk.Me, desk.Now));
            if (card.Interests.Count + 1 < session.Quorum || session.QuorumToldAt is not null || card.Stage != SessionStage.Open)
                return Unit.Value;
            session.QuorumToldAt = desk.Now;
            await desk.Tell(session, SessionDesk.Leading(session), "quorum", () => (texts["{0} people wait for “{1}”: it can be placed", card.Interests.Count + 1, session.Title], ""), cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Takes a place in a session that is on the board, or gives it back. Of two who want the last place, one has it.</summary>
internal sealed record Come(Guid Cohort, Guid Id, bool Comes) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<Come>;

    internal sealed class Handler(SessionDesk desk, QuorumTeller quorum) : IRequestHandler<Come, Unit>
    {
        public async Task<Unit> Handle(Come request, CancellationToken cancellationToken)
        {
            var (session, card) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            var row = session.Interests.Find(one => one.PersonId == desk.Me);
            if (!request.Comes)
            {
                if (row?.ComesAt is null)
                    return Unit.Value;
                row.ComesAt = null;
                await quorum.TellIfLost(session, card, cancellationToken);
                return Unit.Value;
            }

            if (card.Stage != SessionStage.Placed)
                throw new Refusal("It has no half-day yet: say that it interests you, and you will be told.");
            // Who came may say what it gave them: nobody joins afterwards.
            if (card.On < card.Today)
                throw new Refusal("It took place already.");
            await desk.Member(request.Cohort, desk.Me, cancellationToken);
            if (row?.ComesAt is not null || session.IsLedBy(desk.Me))
                return Unit.Value;
            if (card.Left == 0)
                throw new Refusal("The last place was just taken. Your interest is kept: if a place comes free, it shows here.");
            if (row is null)
                session.Interests.Add(row = new PeerInterest(session, desk.Me, desk.Now));
            row.ComesAt = desk.Now;
            return Unit.Value;
        }
    }
}
