using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>The promo takes a copy of a card, to make it its own; the copy says where it comes from.</summary>
internal sealed record CopyScenario(Guid Cohort, Guid Id, Guid Copy) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<CopyScenario>
    {
        public Validator() => RuleFor(one => one.Copy).Must(id => id != Guid.Empty).Says("This value cannot be read.");
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<CopyScenario, Unit>
    {
        public async Task<Unit> Handle(CopyScenario request, CancellationToken cancellationToken)
        {
            var card = NotFound.IfNull(await db.Scenarios.FirstOrDefaultAsync(one => one.Id == request.Id && (one.CohortId == Membership.Body || one.CohortId == request.Cohort), cancellationToken));
            if (await db.Scenarios.FirstOrDefaultAsync(one => one.Id == request.Copy, cancellationToken) is { } twin)
                return twin.MadeBy == person.Id && twin.CohortId == request.Cohort ? Unit.Value : throw new NotFound();
            if (await db.HeldIn(card.Id, person.Id).AnyAsync(cancellationToken))
                throw new Refusal("You are playing this card: copy it once the play is talked over.");
            if (await db.Scenarios.CountAsync(one => one.CohortId == request.Cohort && one.MadeBy == person.Id, cancellationToken) >= Scenario.MostOfOne)
                throw new Refusal("You have written {0} cards here already.", null, Scenario.MostOfOne);
            var copy = new Scenario(request.Copy, request.Cohort, person.Id, clock.GetUtcNow().UtcDateTime) { FromId = card.Id };
            copy.Take(card);
            copy.Source = TextFile.Cut($"D’après « {card.Title} », {card.Source}", ScenarioText.Short);
            db.Scenarios.Add(copy);
            return Unit.Value;
        }
    }
}
