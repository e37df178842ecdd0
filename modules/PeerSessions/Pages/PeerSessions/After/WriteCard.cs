using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>Writes the card that stays of a session: who led it or minded the notes, or a trainer.</summary>
internal sealed class WriteCard : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<WriteCard>
    {
        public Validator() => RuleFor(one => one.Text).Optional(PeerSession.LongestCard);
    }

    internal sealed class Handler(SessionDesk desk) : IRequestHandler<WriteCard, Unit>
    {
        public async Task<Unit> Handle(WriteCard request, CancellationToken cancellationToken)
        {
            var session = await desk.Open(request.Cohort, request.Id, cancellationToken);
            if (!session.Roles.Exists(one => one.Role == SessionRole.Scribe && one.PersonId == desk.Me))
                desk.MayRun(session);
            session.Expect(request.Version);
            session.Card = request.Text.Trim().ReplaceLineEndings("\n");
            session.Version++;
            return Unit.Value;
        }
    }
}
