using Cohort.Cohorts.Answers.Decisions;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>A guest says when they can come. The first answer binds the link to the browser it came from.</summary>
/// <param name="Token">Of the link.</param>
/// <param name="Device">What the browser keeps, known to it alone.</param>
/// <param name="Marks">One for each half-day that something is said of.</param>
internal sealed record AnswerAsGuest(string Token, string Device, IReadOnlyList<VoteMark> Marks) : ICommand<Unit>
{
    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<AnswerAsGuest>
    {
        public Validator()
        {
            RuleFor(one => one.Marks).Must(one => one is { Count: <= 60 }).Says("This value cannot be read.");
            RuleFor(one => one.Device).Required(100);
        }
    }

    internal sealed class Handler(CohortsDb db, BoxSeal seal, Turns turns, UnitOfWork work, CurrentPerson person, TimeProvider clock) : IRequestHandler<AnswerAsGuest, Unit>
    {
        public async Task<Unit> Handle(AnswerAsGuest request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var known = await db.Guests.Where(one => one.TokenHash == hash && one.RevokedAt == null).Select(one => (Guid?)one.DecisionId).FirstOrDefaultAsync(cancellationToken);
            await turns.Take<Decision>(known ?? throw new NotFound(), cancellationToken);
            // Read again under the turn: the link may have been answered, renewed or ended while one waited.
            var guest = NotFound.IfNull(await db.Guests.FirstOrDefaultAsync(one => one.TokenHash == hash && one.RevokedAt == null, cancellationToken));
            var decision = await db.Decisions.Include(one => one.Options.OrderBy(option => option.Position)).FirstAsync(one => one.Id == guest.DecisionId, cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            if (!guest.IsOpenTo(request.Device))
                throw new Refusal("This link was used in another browser: nothing was changed.");
            if (decision.ClosedSince(now) is not null)
                throw new Refusal("This decision is closed: your vote came too late and was not counted.");
            if (person.RoleIn(decision.CohortId) is Role.Trainee or Role.Trainer)
                throw new Refusal("You are of this promo: vote with your own name, on the page of the decision.");
            await db.Enter(seal, decision, guest.Id, request.Marks, cancellationToken);
            guest.Answer(request.Device, now);
            work.Raise(new VoteCast(decision.CohortId, decision.Id));
            return Unit.Value;
        }
    }
}
