using Cohort.Attendance.Tasks;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>Asks for the certificates of a promo all at once, done beside the page.</summary>
internal sealed class AskCertificates : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>The id of the work that is asked for: pressed twice, it asks once.</summary>
    public Guid Work { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsFinal { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AskCertificates>
    {
        public Validator()
        {
            RuleFor(one => one.From).NotNull().Says("Write a date.");
            RuleFor(one => one.To).NotNull().Says("Write a date.");
        }
    }

    internal sealed class Handler(LongWorks works, IMediator mediator, Texts texts) : IRequestHandler<AskCertificates, Unit>
    {
        public async Task<Unit> Handle(AskCertificates request, CancellationToken cancellationToken)
        {
            if (request.To < request.From)
                throw new Refusal("The last day comes before the first.", nameof(To));
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            await works.Ask(
                new WorkOrder(request.Work, IssueAllWork.Kind, texts["Certificates of {0}", promo.Name], new IssueAllWork.Wanted(request.Cohort, request.From!.Value, request.To!.Value, request.IsFinal)) { PromoId = request.Cohort },
                cancellationToken);
            return Unit.Value;
        }
    }
}
