using Cohort.Cohorts.Contracts;
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

namespace Cohort.Cohorts.Pages.Cohorts.TheCharter;

/// <summary>A trainer writes the charter down, as the group agreed on it: a new version, the former ones stay.</summary>
internal sealed class WriteCharter : ICommand<Unit>
{
    /// <summary>A half-day has no place in a charter, so a date poll is no default.</summary>
    public static readonly IReadOnlyList<DecisionMethod> Methods = [DecisionMethod.ForAgainst, DecisionMethod.Consent, DecisionMethod.Dots, DecisionMethod.Ranking];

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version it was read from; 0: there was none.</summary>
    public int Number { get; set; }

    public CharterSeat Places { get; set; }

    public CharterSeat Validates { get; set; }

    public DecisionMethod? Method { get; set; }

    public int Quorum { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The decision that adopted it.</summary>
    public Guid? Decision { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<WriteCharter>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Places).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Validates).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Method).Must(method => method is not { } given || Methods.Contains(given)).Says("This value cannot be read.");
            RuleFor(one => one.Quorum).Within(0, 500);
            RuleFor(one => one.Text).Optional(Model.Charter.MostText);
        }
    }

    internal sealed class Handler(CohortsDb db, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<WriteCharter, Unit>
    {
        public async Task<Unit> Handle(WriteCharter request, CancellationToken cancellationToken)
        {
            if (await db.Charters.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.By == person.Id ? Unit.Value : throw new NotFound();
            if (!await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            if (request.Decision is { } id)
            {
                var decision = NotFound.IfNull(await db.Decisions.FirstOrDefaultAsync(one => one.Id == id && one.CohortId == request.Cohort, cancellationToken));
                if (decision.ClosedSince(now) is null)
                    throw new Refusal("This decision is still open: it has adopted nothing yet.", nameof(Decision));
            }

            var latest = await db.Charters.Where(one => one.CohortId == request.Cohort).MaxAsync(one => (int?)one.Number, cancellationToken) ?? 0;
            if (latest != request.Number)
                throw new Refusal("Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.");
            var says = new CharterCard(request.Places, request.Validates, request.Method, request.Quorum);
            db.Charters.Add(new Model.Charter(request.Id, request.Cohort, latest + 1, says, request.Text ?? "", request.Decision, person.Id, now));
            await Tell(request.Cohort, latest + 1, cancellationToken);
            return Unit.Value;
        }

        /// <summary>What one may do has changed: whoever builds the programme is told, not only who looks.</summary>
        private async Task Tell(Guid cohort, int number, CancellationToken stop)
        {
            var members = await db.Memberships.Where(one => one.CohortId == cohort && one.EndedAt == null && Roles.Building.Contains(one.Role) && one.PersonId != person.Id).Select(one => one.PersonId).ToListAsync(stop);
            foreach (var one in members)
                await inbox.Add(one, cohort, "CharterWritten", () => (texts["The charter of the group has a new version: {0}", number], texts["Who places, who validates, how we decide: look at what it says now."], CohortsLinks.Charter(cohort)), stop);
        }
    }
}
