using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>Writes what a trainer saw of somebody who led, on a competence the trainer picks. It leans on the workshop, on its day.</summary>
internal sealed class NoteSeen : ICommand<Unit>
{
    private const int Longest = 500, LongestEvidence = 160;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Session { get; set; }

    public Guid Id { get; set; }

    public Guid Person { get; set; }

    public Guid Competence { get; set; }

    public ObservedLevel? Level { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<NoteSeen>
    {
        public Validator()
        {
            // The page has another form with a text: these are said by their whole name.
            RuleFor(one => one.Level).Must(level => level is not null).Says("Please choose one.").IsInEnum().Says("This value cannot be read.").OverridePropertyName("Seen.Level");
            RuleFor(one => one.Text).Required(Longest).OverridePropertyName("Seen.Text");
        }
    }

    internal sealed class Handler(SessionDesk desk, IMediator mediator) : IRequestHandler<NoteSeen, Unit>
    {
        public async Task<Unit> Handle(NoteSeen request, CancellationToken cancellationToken)
        {
            var session = await desk.Open(request.Cohort, request.Session, cancellationToken);
            var card = await desk.CardOf(session, cancellationToken);
            if (card.Leaders.All(one => one.PersonId != request.Person || one.Role != Role.Trainee))
                throw new NotFound();
            if (!card.CanBeSeen)
                throw new Refusal("This session is still to come: an observation says what was seen.");
            var link = new EvidenceLink(TextFile.Cut(session.Title, LongestEvidence), CurriculumLinks.Workshop(request.Cohort, card.Course!.Id));
            return await mediator.Send(new Observe(request.Id, request.Cohort, request.Person, request.Competence, ObservingVoice.Trainer, card.On!.Value, request.Level!.Value, request.Text, [link]), cancellationToken);
        }
    }
}
