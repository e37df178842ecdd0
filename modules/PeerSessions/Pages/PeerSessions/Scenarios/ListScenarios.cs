using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>The cards a promo may play: those that ship and its own. A theme, hard or not, and the minutes one has narrow the list.</summary>
internal sealed record ListScenarios(Guid Cohort, string Theme, bool? Hard, int? Minutes) : IQuery<IReadOnlyList<ListScenarios.Line>>
{
    private const int Most = 200;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>Passed: the reader said "not this one for me"; nobody else's list says so.</summary>
    internal sealed record Line(Guid Id, string Title, string Theme, int Minutes, string Place, string PersonName, int PersonAge, bool Hard, bool Ships, bool Passed);

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<ListScenarios, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(ListScenarios request, CancellationToken cancellationToken)
        {
            var cards = db.Scenarios.Where(one => one.RetiredAt == null && (one.CohortId == Membership.Body || one.CohortId == request.Cohort));
            if (request.Theme is { Length: > 0 } theme)
                cards = cards.Where(one => one.Theme == theme);
            if (request.Hard is { } hard)
                cards = cards.Where(one => one.ContentNote != "" == hard);
            if (request.Minutes is { } minutes)
                cards = cards.Where(one => one.Minutes <= minutes);
            return await cards.OrderBy(one => one.ContentNote != "").ThenBy(one => one.Theme).ThenBy(one => one.Title).ThenBy(one => one.Id).Take(Most)
                .Select(one => new Line(one.Id, one.Title, one.Theme, one.Minutes, one.Place, one.PersonName, one.PersonAge, one.ContentNote != "", one.Key != "", db.Passes.Any(pass => pass.CardId == one.Id && pass.PersonId == person.Id)))
                .ToListAsync(cancellationToken);
        }
    }
}
