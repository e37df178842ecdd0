using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>Finds scenario cards by what everybody may know of them: never by a hidden fact, and none that the reader put aside.</summary>
internal sealed class ScenarioSearch(PeersDb db, CurrentPerson person, Texts texts) : ISearchSource
{
    private const int Most = 300;

    public int Order => 26;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        var me = person.Id;
        var cards = await db.Scenarios.Where(one => one.RetiredAt == null && (one.CohortId == Membership.Body || one.CohortId == cohort) && !db.Passes.Any(pass => pass.CardId == one.Id && pass.PersonId == me))
            .OrderBy(one => one.Title).ThenBy(one => one.Id).Take(Most).Select(one => new { one.Id, one.Title, one.Theme, one.Place, one.Competences, Hard = one.ContentNote != "" }).ToListAsync(stop);
        return [.. cards.Select(one => (Card: one, Theme: texts[ScenarioThemes.Name(one.Theme)]))
            .Where(one => SearchText.Normalise($"{one.Card.Title} {one.Theme} {one.Card.Place} {one.Card.Competences}").Contains(text, StringComparison.Ordinal)).Take(limit)
            .Select(one => new SearchHit("Scenario cards", one.Card.Title, one.Card.Hard ? texts["Hard: a note comes first"] : one.Theme, PeerSessionsLinks.Scenario(cohort, one.Card.Id)))];
    }
}
