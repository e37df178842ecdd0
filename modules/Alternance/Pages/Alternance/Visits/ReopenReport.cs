using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>Opens a report that the three signed, and says why: what they signed stays, with their signatures, and the three sign again.</summary>
internal sealed class ReopenReport : OfVisit, ICommand<Unit>
{
    public string Why { get; set; } = "";

    public override Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<ReopenReport>
    {
        public Validator() => RuleFor(one => one.Why).Required(VisitReportState.LongestWhy);
    }

    internal sealed class Handler(VisitDesk desk, VisitTeller teller, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReopenReport, Unit>
    {
        public async Task<Unit> Handle(ReopenReport request, CancellationToken cancellationToken)
        {
            var (visit, _) = await desk.Find(request, cancellationToken);
            if (!visit.IsLocked)
                throw new Refusal("This report is open already.");
            visit.Write(visit.Texts, person.Id, person.Name, TextFile.OneLine(request.Why), clock.GetUtcNow().UtcDateTime);
            await teller.Tell(visit, VisitNews.Waits, cancellationToken);
            return Unit.Value;
        }
    }
}
