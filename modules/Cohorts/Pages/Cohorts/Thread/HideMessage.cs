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

/// <summary>What a trainer does with a message.</summary>
internal enum ThreadAct
{
    /// <summary>Hides it, with a reason that its author reads.</summary>
    Hide,

    /// <summary>Shows it again.</summary>
    Show,

    /// <summary>It was reported, and may stay.</summary>
    Leave,
}

/// <summary>A trainer hides a message of somebody else, shows it again, or leaves it. That it was hidden or shown again is kept: who, when and why.</summary>
internal sealed class HideMessage : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Message { get; set; }

    public ThreadAct Act { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<HideMessage>
    {
        public Validator()
        {
            RuleFor(one => one.Act).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Why).Optional(ThreadMessage.LongestWhy).OverridePropertyName("Hide.Why");
            RuleFor(one => one.Why).Must(Rules.HasWords).Says("Say why it is hidden: its author reads it.").When(one => one.Act == ThreadAct.Hide).OverridePropertyName("Hide.Why");
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<HideMessage, Unit>
    {
        public async Task<Unit> Handle(HideMessage request, CancellationToken cancellationToken)
        {
            var message = NotFound.IfNull(await db.Messages.FirstOrDefaultAsync(one => one.Id == request.Message && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            if (message.By == person.Id)
                throw new Forbidden();
            var author = message.By;
            if (request.Act == ThreadAct.Show && await db.Traces.AnyAsync(one => one.MessageId == message.Id && one.Hid && one.By == author, cancellationToken))
                throw new Refusal("Its author removed it: it does not come back.");
            var (now, why) = (clock.GetUtcNow().UtcDateTime, TextFile.OneLine(request.Why ?? ""));
            if (request.Act != ThreadAct.Leave && (message.HiddenAt is null) == (request.Act == ThreadAct.Hide))
            {
                if (request.Act == ThreadAct.Hide)
                    message.Hide(why, now);
                else
                    message.ShowAgain();
                db.Traces.Add(new ThreadTrace(message, request.Act == ThreadAct.Hide, why, person.Id, now));
            }

            foreach (var report in await db.Reports.Where(one => one.MessageId == message.Id && one.SettledAt == null).ToListAsync(cancellationToken))
                report.Settle(person.Id, now);
            return Unit.Value;
        }
    }
}
