using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Puts a file or a link beside a session, before it and after: those who lead it and those who steer.</summary>
internal sealed record AttachToSession(Guid Cohort, Guid Session, NewAttachment New) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AttachToSession>
    {
        public Validator() => RuleFor(one => one.New).SetValidator(new NewAttachment.Rules()).OverridePropertyName("");
    }

    internal sealed class Handler(PeersDb db, SessionDesk desk, Attachments attachments) : IRequestHandler<AttachToSession, Unit>
    {
        public async Task<Unit> Handle(AttachToSession request, CancellationToken cancellationToken)
        {
            var session = NotFound.IfNull(await db.Sessions.Include(one => one.Leaders).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Session, cancellationToken));
            desk.MayRun(session);
            await attachments.Add(request.Cohort, session.Id, request.New, cancellationToken);
            return Unit.Value;
        }
    }
}
