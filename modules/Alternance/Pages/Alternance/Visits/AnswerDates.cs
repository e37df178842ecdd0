using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>One of the three says which of the proposed half-days suit. What is said of one that is no longer proposed is left aside.</summary>
internal sealed class AnswerDates : OfVisit, ICommand<Unit>
{
    /// <summary>By the id of the half-day.</summary>
    public Dictionary<Guid, Suits> Suits { get; set; } = [];

    internal sealed class Validator : AbstractValidator<AnswerDates>
    {
        public Validator() => RuleFor(one => one.Suits).Must(all => all.Count is > 0 and <= VisitChoice.Most && all.Values.All(one => Enum.IsDefined(one))).WithMessage("Say of each half-day whether it suits you.");
    }

    internal sealed class Handler(VisitDesk desk, CurrentPerson person) : IRequestHandler<AnswerDates, Unit>
    {
        public async Task<Unit> Handle(AnswerDates request, CancellationToken cancellationToken)
        {
            var (visit, beside) = await desk.Find(request, cancellationToken);
            if (!visit.IsOpen)
                throw new Refusal("This visit was held, or called off.");
            visit.Turn();
            foreach (var choice in visit.Choices)
            {
                if (request.Suits.TryGetValue(choice.Id, out var suits))
                    choice.Say(person.Id, VisitDesk.As(beside), suits);
            }

            return Unit.Value;
        }
    }
}
