using Cohort.Alternance.Model.FollowUps;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>Says what was done about an alert and how it ended: it is closed, with the name of who says so. Who keeps an eye on it notes what was done, and it stays open.</summary>
internal sealed class FollowUpAlert : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public string Done { get; set; } = "";

    public FollowUpOutcome? Outcome { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<FollowUpAlert>
    {
        public Validator()
        {
            RuleFor(one => one.Done).Required(FollowUp.LongestText);
            RuleFor(one => one.Outcome).NotNull().Says("Please fill this in.").IsInEnum();
        }
    }

    internal sealed class Handler(AlternanceDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<FollowUpAlert, Unit>
    {
        public async Task<Unit> Handle(FollowUpAlert request, CancellationToken cancellationToken)
        {
            var alert = NotFound.IfNull(await db.FollowUps.Include(one => one.Notes).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (alert.ClosedAt is not null)
                throw new Refusal("{0} followed it up meanwhile: what they did is shown below.", null, alert.DoneByName);
            var now = clock.GetUtcNow().UtcDateTime;
            if (request.Outcome == FollowUpOutcome.Watching)
            {
                // The same words again are a second press.
                if (alert.Notes.MaxBy(one => one.At) is not { } last || last.By != person.Id || last.Done != request.Done.Trim())
                    alert.Notes.Add(new FollowUpNote(alert, request.Done, person.Id, person.Name, now));
                return Unit.Value;
            }

            (alert.Done, alert.Outcome, alert.DoneBy, alert.DoneByName) = (request.Done.Trim(), request.Outcome, person.Id, person.Name);
            alert.ClosedAt = now;
            return Unit.Value;
        }
    }
}
