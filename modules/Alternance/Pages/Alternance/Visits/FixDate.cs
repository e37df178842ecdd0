using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>Sets the date to a half-day that suits one of each; who steers the promo may take any that was proposed.</summary>
internal sealed class FixDate : OfVisit, ICommand<Unit>
{
    public Guid Choice { get; set; }

    internal sealed class Validator : AbstractValidator<FixDate>;

    internal sealed class Handler(VisitDesk desk, VisitTeller teller, CurrentPerson person) : IRequestHandler<FixDate, Unit>
    {
        public async Task<Unit> Handle(FixDate request, CancellationToken cancellationToken)
        {
            var (visit, beside) = await desk.Find(request, cancellationToken);
            if (!visit.IsOpen)
                throw new Refusal("This visit was held, or called off.");
            var choice = visit.Choices.Find(one => one.Id == request.Choice) ?? throw new Refusal("This half-day is no longer proposed.");
            if (!choice.SuitsAll && beside != Beside.Trainer)
                throw new Refusal("This half-day does not suit the three yet.");
            (visit.Date, visit.Part, visit.StartsAt) = (choice.Date, choice.Part, null);
            visit.TrainerId = beside == Beside.Trainer ? person.Id : choice.Answers.Where(one => one.As == Signing.Trainer && one.Suits != Suits.No).Select(one => (Guid?)one.PersonId).FirstOrDefault();
            visit.Choices.Clear();
            visit.Turn();
            await desk.Remind(visit, cancellationToken);
            await teller.Tell(visit, VisitNews.Dated, cancellationToken);
            return Unit.Value;
        }
    }
}
