using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Thread;

/// <summary>Says something in the thread; with the id of one's own fresh message, says it otherwise.</summary>
internal sealed class SayInThread : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayInThread>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Text).Required(ThreadMessage.Longest);
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<SayInThread, Unit>
    {
        public async Task<Unit> Handle(SayInThread request, CancellationToken cancellationToken)
        {
            // Who steers from outside the promo reads what is reported, and does not chat in it.
            if (person.RoleIn(request.Cohort) is null)
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Messages.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } known)
            {
                if (known.CohortId != request.Cohort || known.By != person.Id)
                    throw new NotFound();
                if (string.Equals(known.Text, request.Text.Trim(), StringComparison.Ordinal))
                    return Unit.Value;
                // Nor once somebody reported it: trainers must read what was complained of. The words do not tell that anybody did.
                if (!known.IsFresh(now) || await db.Reports.AnyAsync(one => one.MessageId == known.Id, cancellationToken))
                    throw new Refusal("A message can be changed for {0} minutes, and removed at any time.", nameof(Text), ThreadMessage.MayChange.Minutes);
                known.Change(request.Text, now);
                return Unit.Value;
            }

            var since = now.AddHours(-1);
            if (await db.Messages.CountAsync(one => one.CohortId == request.Cohort && one.By == person.Id && one.At > since, cancellationToken) >= ThreadMessage.MostAnHour)
                throw new Refusal("At most {0} messages an hour.", nameof(Text), ThreadMessage.MostAnHour);
            db.Messages.Add(new ThreadMessage(request.Id, request.Cohort, request.Text, person.Id, now));
            return Unit.Value;
        }
    }
}
