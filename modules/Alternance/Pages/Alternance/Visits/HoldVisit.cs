using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>The visit took place, on this day and in this way: its report can be written.</summary>
internal sealed class HoldVisit : OfVisit, ICommand<Unit>
{
    public DateOnly? On { get; set; }

    public VisitMode How { get; set; }

    public override Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<HoldVisit>
    {
        public Validator()
        {
            RuleFor(one => one.On).NotNull().Says("Please fill this in.");
            RuleFor(one => one.How).IsInEnum();
        }
    }

    internal sealed class Handler(VisitDesk desk, Followed followed, VisitTeller teller, CurrentPerson person, TimeProvider clock) : IRequestHandler<HoldVisit, Unit>
    {
        public async Task<Unit> Handle(HoldVisit request, CancellationToken cancellationToken)
        {
            var (visit, _) = await desk.Find(request, cancellationToken);
            if (visit.CancelledAt is not null)
                throw new Refusal("This visit was held, or called off.");
            if (request.On > await followed.Today(request.Cohort, cancellationToken))
                throw new Refusal("This day is still to come.", nameof(On));
            if (visit.IsLocked)
                throw new Refusal("The report is signed by the three. To correct it, a trainer reopens it and says why.");
            // What was signed is a report of this day, held in this way.
            if (visit.CarriesSignature)
                throw new Refusal("The report carries a signature: write what changed in it.");
            var isNews = visit.HeldAt is null;
            (visit.Date, visit.Mode) = (request.On, request.How);
            visit.HeldAt ??= clock.GetUtcNow().UtcDateTime;
            visit.TrainerId ??= person.Id;
            visit.Choices.Clear();
            if (isNews)
                await teller.Tell(visit, VisitNews.Held, cancellationToken);
            return Unit.Value;
        }
    }
}
