using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;

namespace Cohort.PeerSessions;

/// <summary>Finds sessions by their words and their card, and what people offer and ask for. Read from what is kept of the promo.</summary>
internal sealed class PeersSearch(PeersReader reader, CurrentPerson person, Texts texts) : ISearchSource
{
    public int Order => 25;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        var reading = await reader.Read(cohort, stop);
        return
        [
            .. reading.SearchTexts.Where(one => one.Session.WithdrawnAt is null && one.Text.Contains(text, StringComparison.Ordinal)).Take(limit)
                .Select(one => new SearchHit("Peer sessions", one.Session.Title, one.Session.Card.Length > 0 ? texts["with its card"] : null, PeerSessionsLinks.Session(cohort, one.Session.Id))),
            .. reading.Entries.Where(one => SearchText.Normalise(one.Text).Contains(text, StringComparison.Ordinal)).Take(limit)
                .Select(one => new SearchHit("Between us", one.Text, one.Kind == EntryKind.Offer ? texts["somebody can show it"] : texts["somebody would like to learn it"], PeerSessionsLinks.Entry(cohort, one.Id))),
        ];
    }
}
