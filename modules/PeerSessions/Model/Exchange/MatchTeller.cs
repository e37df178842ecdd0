using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Model.Exchange;

/// <summary>Tells both people of a match, the moment it first appears and never again.</summary>
internal sealed class MatchTeller(PeersDb db, InboxBook inbox, IMediator mediator, Texts texts, TimeProvider clock)
{
    public const string Rule = "PeerMatch";

    /// <summary>A word that fits everything does not fill the inboxes: of one moment only so many matches are told; the page shows all.</summary>
    private const int MostAtOnce = 10;

    /// <summary>Looks at the open entries with what was just added, and tells what is new.</summary>
    public async Task<int> Tell(Guid cohort, PeerEntry? added, Synonym? word, CancellationToken stop)
    {
        var entries = await db.Entries.Where(one => one.CohortId == cohort && one.ClosedAt == null).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(stop);
        var synonyms = await db.Synonyms.Where(one => one.CohortId == cohort).ToListAsync(stop);
        var members = (await mediator.Send(new ListMembers(cohort), stop)).ToDictionary(one => one.PersonId, one => one.GivenName);
        var found = Matcher.Find(added is null ? entries : [.. entries.Where(one => one.Id != added.Id), added], word is null ? synonyms : [.. synonyms, word])
            .Where(one => (added is null || one.Offer.Id == added.Id || one.Request.Id == added.Id) && members.ContainsKey(one.Offer.PersonId) && members.ContainsKey(one.Request.PersonId)).ToList();
        var known = (await db.Matches.Where(one => one.CohortId == cohort).Select(one => new { one.OfferId, one.RequestId }).ToListAsync(stop)).Select(one => (one.OfferId, one.RequestId)).ToHashSet();
        var told = 0;
        foreach (var one in found.Where(one => !known.Contains((one.Offer.Id, one.Request.Id))))
        {
            db.Matches.Add(new PeerMatch(cohort, one.Offer.Id, one.Request.Id, clock.GetUtcNow().UtcDateTime));
            if (++told > MostAtOnce)
                continue;
            await inbox.Add(one.Request.PersonId, cohort, Rule, () => (texts["{0} shows “{1}”: you asked for “{2}”", members[one.Offer.PersonId], one.Offer.Text, one.Request.Text], "", PeerSessionsLinks.Entry(cohort, one.Offer.Id)), stop, about: one.Offer.PersonId);
            await inbox.Add(one.Offer.PersonId, cohort, Rule, () => (texts["{0} would like to learn “{1}”: you show “{2}”", members[one.Request.PersonId], one.Request.Text, one.Offer.Text], "", PeerSessionsLinks.Entry(cohort, one.Request.Id)), stop, about: one.Request.PersonId);
        }

        return told;
    }
}
