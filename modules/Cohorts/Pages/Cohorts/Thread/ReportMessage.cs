using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Thread;
using Cohort.Facilities.Inbox;
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

/// <summary>
/// Tells the trainers that a message should not stand there, and why: it waits on their Today, and the first report of a message
/// lies in their inbox. Of a trainer's own message the coordinators are told instead of them. Its author is not told by whom.
/// Once for each person.
/// </summary>
internal sealed class ReportMessage : ICommand<Unit>
{
    public const string Rule = "MessageReported";

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Message { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ReportMessage>
    {
        public Validator() => RuleFor(one => one.Why).Required(ThreadMessage.LongestWhy).OverridePropertyName("Report.Why");
    }

    internal sealed class Handler(CohortsDb db, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReportMessage, Unit>
    {
        public async Task<Unit> Handle(ReportMessage request, CancellationToken cancellationToken)
        {
            var message = NotFound.IfNull(await db.Messages.FirstOrDefaultAsync(one => one.Id == request.Message && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            var waiting = await db.Reports.Where(one => one.MessageId == message.Id && (one.By == person.Id || one.SettledAt == null)).Select(one => one.By).ToListAsync(cancellationToken);
            if (waiting.Contains(person.Id))
                return Unit.Value;
            db.Reports.Add(new ThreadReport(message, TextFile.OneLine(request.Why), person.Id, clock.GetUtcNow().UtcDateTime));
            if (waiting.Count > 0)
                return Unit.Value;
            foreach (var told in await Judges(message, cancellationToken))
                await inbox.Add(told, request.Cohort, Rule, () => (texts["A message of the thread is reported"], texts["Somebody asks you to look at it."], CohortsLinks.Thread(request.Cohort) + "#reports"), cancellationToken);
            return Unit.Value;
        }

        // Those who may hide it, but not whoever wrote it, nor who reports it.
        private async Task<List<Guid>> Judges(ThreadMessage message, CancellationToken stop)
        {
            var (cohort, author, me) = (message.CohortId, message.By, person.Id);
            var trainers = await db.Memberships.Where(one => one.CohortId == cohort && one.Role == Role.Trainer && one.EndedAt == null).Select(one => one.PersonId).ToListAsync(stop);
            var judges = trainers.Contains(author) || trainers.Count == 0
                ? await db.Memberships.Where(one => one.CohortId == Membership.Body && one.EndedAt == null).Select(one => one.PersonId).ToListAsync(stop)
                : trainers;
            return [.. judges.Where(one => one != author && one != me).Distinct()];
        }
    }
}
