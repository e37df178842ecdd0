using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>Says to those who led what one takes away: once, with one's name or without.</summary>
internal sealed class GiveFeedback : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public string Takes { get; set; } = "";

    public string Helped { get; set; } = "";

    public string Idea { get; set; } = "";

    public bool WithMyName { get; set; } = true;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<GiveFeedback>
    {
        public Validator()
        {
            RuleFor(one => one.Takes).Optional(PeerFeedback.Longest);
            RuleFor(one => one.Helped).Optional(PeerFeedback.Longest);
            RuleFor(one => one.Idea).Optional(PeerFeedback.Longest);
            RuleFor(one => one.Takes).Must((form, _) => (form.Takes + form.Helped + form.Idea).Trim().Length > 0).Says("One of the three is enough, but one is needed.");
        }
    }

    internal sealed class Handler(PeersDb db, SessionDesk desk) : IRequestHandler<GiveFeedback, Unit>
    {
        public async Task<Unit> Handle(GiveFeedback request, CancellationToken cancellationToken)
        {
            var session = await desk.Open(request.Cohort, request.Id, cancellationToken);
            var card = await desk.CardOf(session, cancellationToken);
            if (!card.Came.Contains(desk.Me))
                throw new Forbidden();
            if (card.Stage != SessionStage.Held)
                throw new Refusal("It was not held yet.");
            var me = desk.Me;
            if (await db.Given.AnyAsync(one => one.SessionId == session.Id && one.PersonId == me, cancellationToken))
                throw new Refusal("You said it already: thank you.");
            db.Given.Add(new FeedbackGiven(session.Id, me));
            db.Feedback.Add(new PeerFeedback(session, request.WithMyName ? me : null, request.Takes, request.Helped, request.Idea));
            return Unit.Value;
        }
    }
}
