using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Gives a role of a session to somebody who takes part, or to nobody. Who leads it gives any; everybody takes a free one, or leaves their own.</summary>
internal sealed record SetRole(Guid Cohort, Guid Id, SessionRole Role, Guid? Person) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SetRole>
    {
        public Validator() => RuleFor(one => one.Role).IsInEnum().Says("This value cannot be read.");
    }

    internal sealed class Handler(SessionDesk desk, CurrentPerson person) : IRequestHandler<SetRole, Unit>
    {
        public async Task<Unit> Handle(SetRole request, CancellationToken cancellationToken)
        {
            var (session, _) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            var row = session.Roles.Find(one => one.Role == request.Role);
            var runs = session.IsLedBy(desk.Me) || person.Steers(request.Cohort);
            if (!runs && ((request.Person ?? row?.PersonId) != desk.Me || (row is not null && row.PersonId != desk.Me)))
                throw new Forbidden();
            if (request.Person is not { } one)
            {
                if (row is not null)
                    session.Roles.Remove(row);
                return Unit.Value;
            }

            await desk.Member(request.Cohort, one, cancellationToken);
            if (row is null)
                session.Roles.Add(new PeerRole(session, request.Role, one));
            else
                row.PersonId = one;
            return Unit.Value;
        }
    }
}
