using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Thread;

/// <summary>Tells the trainers that a message should not stand there, and why. Its author is not told by whom. Once for each person.</summary>
internal sealed class ReportMessage : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Message { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ReportMessage>
    {
        public Validator() => RuleFor(one => one.Why).Required(ThreadMessage.LongestWhy).OverridePropertyName("Report.Why");
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReportMessage, Unit>
    {
        public async Task<Unit> Handle(ReportMessage request, CancellationToken cancellationToken)
        {
            var message = NotFound.IfNull(await db.Messages.FirstOrDefaultAsync(one => one.Id == request.Message && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            if (!await db.Reports.AnyAsync(one => one.MessageId == message.Id && one.By == person.Id, cancellationToken))
                db.Reports.Add(new ThreadReport(message, TextFile.OneLine(request.Why), person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
