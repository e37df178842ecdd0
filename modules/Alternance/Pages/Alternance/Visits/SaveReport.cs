using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>One of the three writes the report, from the state they read. Every state stays.</summary>
internal sealed class SaveReport : OfVisit, ICommand<Unit>, IAsksWhose
{
    /// <summary>The state of the report that was read.</summary>
    public int Version { get; set; }

    public string Progress { get; set; } = "";

    public string Difficulties { get; set; } = "";

    public string Agreed { get; set; } = "";

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Progress, Difficulties, Agreed];

    internal sealed class Validator : AbstractValidator<SaveReport>
    {
        public Validator()
        {
            this.HoldNobodysOwn();
            RuleFor(one => one.Progress).Optional(Visit.LongestReport);
            RuleFor(one => one.Difficulties).Optional(Visit.LongestReport);
            RuleFor(one => one.Agreed).Optional(Visit.LongestReport);
            RuleFor(one => one.Progress).Must((whole, _) => Rules.HasWords(whole.Progress) || Rules.HasWords(whole.Difficulties) || Rules.HasWords(whole.Agreed)).Says("Write at least a word in one of the three parts.");
        }
    }

    internal sealed class Handler(VisitDesk desk, VisitTeller teller, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveReport, Unit>
    {
        public async Task<Unit> Handle(SaveReport request, CancellationToken cancellationToken)
        {
            var (visit, _) = await desk.Find(request, cancellationToken);
            if (visit.HeldAt is null)
                throw new Refusal("The report is written once the visit was held.");
            if (visit.IsLocked)
                throw new Refusal("The report is signed by the three. To correct it, a trainer reopens it and says why.");
            if (visit.ReportVersion != request.Version)
                throw new Refusal("Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.");
            visit.Write(ReportTexts.Of(request.Progress, request.Difficulties, request.Agreed), person.Id, person.Name, "", clock.GetUtcNow().UtcDateTime);
            if (visit.ReportVersion != request.Version)
                await teller.Tell(visit, VisitNews.Waits, cancellationToken);
            return Unit.Value;
        }
    }
}
