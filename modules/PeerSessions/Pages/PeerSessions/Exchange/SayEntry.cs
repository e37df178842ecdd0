using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Reminders;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Exchange;

/// <summary>Says what one can show, or would like to learn: one line does. Answers how many people it brings together.</summary>
internal sealed class SayEntry : ICommand<int>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public EntryKind Kind { get; set; }

    public string Text { get; set; } = "";

    public string Words { get; set; } = "";

    public Guid? Competence { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayEntry>
    {
        public Validator()
        {
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Text).Required(PeerEntry.LongestText).OneLine();
            RuleFor(one => one.Words).Optional(PeerEntry.LongestWords);
        }
    }

    internal sealed class Handler(PeersDb db, MatchTeller teller, ReminderBook book, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SayEntry, int>
    {
        /// <summary>After this, that a line waits is no longer told.</summary>
        private static readonly TimeSpan Life = TimeSpan.FromDays(3);

        public async Task<int> Handle(SayEntry request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            // Who steers from outside the promo has nothing to show in it, and nobody could answer them.
            if (request.Id == Guid.Empty || person.RoleIn(request.Cohort) is null)
                throw new NotFound();
            if (await db.Entries.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.PersonId == me ? 0 : throw new NotFound();
            if (await db.Entries.CountAsync(one => one.CohortId == request.Cohort && one.PersonId == me && one.ClosedAt == null, cancellationToken) >= PeerEntry.MostOfOne)
                throw new Refusal("You have {0} lines here: close one first.", nameof(Text), PeerEntry.MostOfOne);
            var now = clock.GetUtcNow().UtcDateTime;
            var since = now.AddDays(-1);
            // Each line may be told to others.
            if (await db.Entries.CountAsync(one => one.CohortId == request.Cohort && one.PersonId == me && one.At > since, cancellationToken) >= PeerEntry.MostOfOne)
                throw new Refusal("At most {0} lines a day.", nameof(Text), PeerEntry.MostOfOne);
            if (request.Competence is { } node && (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).All(one => one.NodeId != node))
                throw new NotFound();
            var entry = new PeerEntry(request.Id, request.Cohort, request.Kind, request.Text, me, now) { Words = request.Words.Trim(), CompetenceId = request.Competence };
            db.Entries.Add(entry);
            if (entry.Kind == EntryKind.Request)
            {
                var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
                var due = RequestWaitsRule.Due(now, promo.Zone);
                await book.Plan(RequestWaitsRule.Key, entry.Id, "", (promo.Id, promo.TimeZone), due, due + Life, cancellationToken);
            }

            return await teller.Tell(request.Cohort, entry, null, cancellationToken);
        }
    }
}
