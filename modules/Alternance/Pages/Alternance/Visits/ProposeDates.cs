using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>Proposes half-days for a visit, five in all at most; whoever proposes one can come.</summary>
internal sealed class ProposeDates : OfVisit, ICommand<Unit>
{
    /// <summary>"2026-12-01/Morning"; empty lines are left aside.</summary>
    public List<DateOnly?> Dates { get; set; } = [];

    public List<DayPart> Parts { get; set; } = [];

    internal sealed class Validator : AbstractValidator<ProposeDates>
    {
        public Validator()
        {
            RuleFor(one => one.Dates).Must(dates => dates.Count <= VisitChoice.Most && dates.Any(date => date is not null)).WithMessage("Give at least one date.");
            RuleFor(one => one.Parts).Must((whole, parts) => parts.Count >= whole.Dates.Count && parts.TrueForAll(part => Enum.IsDefined(part))).WithMessage("Say for each date whether it is the morning or the afternoon.");
        }
    }

    internal sealed class Handler(VisitDesk desk, VisitTeller teller, Followed followed, CurrentPerson person) : IRequestHandler<ProposeDates, Unit>
    {
        public async Task<Unit> Handle(ProposeDates request, CancellationToken cancellationToken)
        {
            var (visit, beside) = await desk.Find(request, cancellationToken);
            if (!visit.IsOpen)
                throw new Refusal("This visit was held, or called off.");
            var (before, today) = (visit.Choices.Count, await followed.Today(request.Cohort, cancellationToken));
            foreach (var (index, date) in request.Dates.Index())
            {
                if (date is not { } day)
                    continue;
                if (day < today)
                    throw new Refusal("{0} is over.", null, Ui.Dates.Numeric(day));
                var part = request.Parts[index];
                if (visit.Choices.Find(one => one.Date == day && one.Part == part) is not { } choice)
                    visit.Choices.Add(choice = new VisitChoice(visit, day, part));
                choice.Say(person.Id, VisitDesk.As(beside), Suits.Yes);
            }

            if (visit.Choices.Count > VisitChoice.Most)
                throw new Refusal("Five half-days at most are proposed at once.");
            visit.Turn();
            if (visit.Choices.Count > before)
                await teller.Tell(visit, VisitNews.Proposed, cancellationToken);
            return Unit.Value;
        }
    }
}
