using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>Begins a card with what happens in it: off the list until whoever began it has written the rest. The same id twice begins one.</summary>
internal sealed record BeginScenario(Guid Id, Guid Cohort, string Title, string Situation) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<BeginScenario>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(ScenarioText.Short).OneLine();
            RuleFor(one => one.Situation).Required(ScenarioText.Passage);
        }
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<BeginScenario, Unit>
    {
        public async Task<Unit> Handle(BeginScenario request, CancellationToken cancellationToken)
        {
            if (await db.Scenarios.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } known)
                return known.MadeBy == person.Id && known.CohortId == request.Cohort ? Unit.Value : throw new NotFound();
            if (await db.Scenarios.CountAsync(one => one.CohortId == request.Cohort && one.MadeBy == person.Id, cancellationToken) >= Scenario.MostOfOne)
                throw new Refusal("You have written {0} cards here already.", null, Scenario.MostOfOne);
            var now = clock.GetUtcNow().UtcDateTime;
            var card = new Scenario(request.Id, request.Cohort, person.Id, now) { RetiredAt = now, Theme = ScenarioThemes.All[0].Code, Title = request.Title.Trim(), Situation = request.Situation.ReplaceLineEndings("\n").Trim() };
            db.Scenarios.Add(card);
            return Unit.Value;
        }
    }
}
