using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>A card of the promo with all its words, for who may change it: who wrote it, and those who steer.</summary>
internal sealed record GetScenarioText(Guid Cohort, Guid Id) : IQuery<SaveScenario>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<GetScenarioText, SaveScenario>
    {
        public async Task<SaveScenario> Handle(GetScenarioText request, CancellationToken cancellationToken)
        {
            var card = NotFound.IfNull(await db.Scenarios.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (card.MadeBy != person.Id && !person.Steers(request.Cohort))
                throw new Forbidden();
            var form = new SaveScenario { Id = card.Id, Version = card.Version, Retired = card.RetiredAt is not null, NumberCodes = [.. ScenarioText.Lines(card.Numbers)] };
            form.Take(card);
            return form;
        }
    }
}
