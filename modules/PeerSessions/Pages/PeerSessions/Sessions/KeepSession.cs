using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Too few come: those who lead say that it takes place none the less. Twice changes nothing; a move asks again.</summary>
internal sealed record KeepSession(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<KeepSession>;

    internal sealed class Handler(SessionDesk desk, Texts texts) : IRequestHandler<KeepSession, Unit>
    {
        public async Task<Unit> Handle(KeepSession request, CancellationToken cancellationToken)
        {
            var (session, card) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            desk.MayRun(session);
            if (card.Stage != SessionStage.Placed)
                throw new Refusal("It has no half-day yet.");
            if (session.KeptAt is not null || !card.IsShort)
                return Unit.Value;
            session.KeptAt = desk.Now;
            session.Version++;
            await desk.Tell(session, SessionDesk.Leading(session).Concat(card.Coming.Select(one => one.PersonId)), "kept", () => (texts["“{0}” takes place, even with few", session.Title], ""), cancellationToken);
            return Unit.Value;
        }
    }
}
