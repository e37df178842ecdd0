using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>One of the three signs the state of the report that they read, with their words. One that changed meanwhile is not signed.</summary>
internal sealed class SignReport : OfVisit, ICommand<Unit>, IAsksWhose
{
    /// <summary>The state of the report that was read.</summary>
    public int Read { get; set; }

    public string Words { get; set; } = "";

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Words];

    internal sealed class Validator : AbstractValidator<SignReport>
    {
        public Validator()
        {
            this.HoldNobodysOwn();
            RuleFor(one => one.Words).Optional(VisitSignature.LongestWords);
        }
    }

    internal sealed class Handler(VisitDesk desk, VisitTeller teller, CurrentPerson person, TimeProvider clock) : IRequestHandler<SignReport, Unit>
    {
        public async Task<Unit> Handle(SignReport request, CancellationToken cancellationToken)
        {
            var (visit, beside) = await desk.Find(request, cancellationToken);
            if (visit.HeldAt is null || visit.IsBlank)
                throw new Refusal("There is nothing to sign yet.");
            if (visit.ReportVersion != request.Read)
                throw new Refusal("The report changed since you read it. What changed is shown below: read it again, then sign.");
            // A second press changes nothing.
            if (visit.Signatures.Exists(one => one.PersonId == person.Id && one.ReportVersion == visit.ReportVersion))
                return Unit.Value;
            visit.Sign(person.Id, person.Name, VisitDesk.As(beside), request.Words, clock.GetUtcNow().UtcDateTime);
            await teller.Tell(visit, VisitNews.Waits, cancellationToken);
            return Unit.Value;
        }
    }
}
