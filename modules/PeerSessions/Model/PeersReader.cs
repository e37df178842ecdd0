using Cohort.Kernel.Data;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Model;

/// <summary>What a promo offers and asks, its matches and its sessions: read once for each state of its rows, and never changed.</summary>
internal sealed record PeersReading(IReadOnlyList<PeerEntry> Entries, IReadOnlyList<Synonym> Synonyms, IReadOnlyList<PeerSession> Sessions)
{
    public IReadOnlyList<Match> Matches => field ??= Matcher.Find(Entries, Synonyms);

    public IReadOnlyList<Pairing> Pairings => field ??= Exchange.Pairings.Find(Matches);

    /// <summary>Each session with the words it is found by.</summary>
    public IReadOnlyList<(PeerSession Session, string Text)> SearchTexts => field ??= [.. Sessions.Select(one => (one, SearchText.Normalise($"{one.Title} {one.Doing} {one.Card}")))];

    /// <summary>How often each person had each role.</summary>
    public int Had(SessionRole role, Guid person) => Sessions.Count(one => one.WithdrawnAt is null && one.Roles.Exists(row => row.Role == role && row.PersonId == person));
}

/// <summary>Reads it: in seven statements, however much there is.</summary>
internal sealed class PeersReader(PeersDb db, PromoMemory memory)
{
    public Task<PeersReading> Read(Guid cohort, CancellationToken stop) => memory.Read(cohort, async () => new PeersReading(
        await db.Entries.AsNoTracking().Where(one => one.CohortId == cohort && one.ClosedAt == null).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(stop),
        await db.Synonyms.AsNoTracking().Where(one => one.CohortId == cohort).OrderBy(one => one.Word).ThenBy(one => one.Id).ToListAsync(stop),
        await db.Sessions.AsNoTracking().Where(one => one.CohortId == cohort).OrderByDescending(one => one.MadeAt).ThenBy(one => one.Id)
            .Include(one => one.Leaders).Include(one => one.Interests).Include(one => one.Roles).Include(one => one.Touched).AsSplitQuery().ToListAsync(stop)), stop);
}
