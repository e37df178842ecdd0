using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>Says when, where and how a visit is held; one that nobody knows is made. Whoever sets the date comes.</summary>
internal sealed class PlanVisit : OfVisit, ICommand<Unit>
{
    public int Version { get; set; }

    public DateOnly? Date { get; set; }

    public DayPart Part { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public VisitMode Mode { get; set; }

    public string Place { get; set; } = "";

    public override Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<PlanVisit>
    {
        public Validator()
        {
            RuleFor(one => one.Date).NotNull().Says("Please fill this in.");
            RuleFor(one => one.Part).IsInEnum();
            RuleFor(one => one.Mode).IsInEnum();
            RuleFor(one => one.Place).Optional(Visit.LongestPlace);
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, VisitDesk desk, VisitTeller teller, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<PlanVisit, Unit>
    {
        public async Task<Unit> Handle(PlanVisit request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            if (request.Date < promo.StartsOn.AddYears(-1) || request.Date > promo.EndsOn.AddYears(3))
                throw new Refusal("This date is far from the promo.", nameof(Date));
            var visit = await desk.Whole().FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (visit is null)
                db.Visits.Add(visit = new Visit(request.Id, request.Cohort, request.Person, person.Id, clock.GetUtcNow().UtcDateTime));
            else if (visit.CohortId != request.Cohort || visit.PersonId != request.Person)
                throw new NotFound();
            else
                visit.Expect(request.Version);
            if (!visit.IsOpen)
                throw new Refusal("This visit was held, or called off.");
            var before = (visit.Date, visit.Part, visit.StartsAt, visit.Mode, visit.Place);
            (visit.Date, visit.Part, visit.Mode, visit.Place) = (request.Date, request.Part, request.Mode, TextFile.OneLine(request.Place));
            visit.StartsAt = request.StartsAt is { } at ? (at.Hour * 60) + at.Minute : null;
            visit.TrainerId = person.Id;
            visit.Choices.Clear();
            await desk.Remind(visit, cancellationToken);
            if (before != (visit.Date, visit.Part, visit.StartsAt, visit.Mode, visit.Place))
                await teller.Tell(visit, VisitNews.Dated, cancellationToken);
            return Unit.Value;
        }
    }
}
