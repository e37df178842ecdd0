using Cohort.Curriculum.Contracts;
using Cohort.PeerSessions.Model;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>Who leads a session, held or to come; who offered, asked, proposed a session or took a part in a play.</summary>
internal sealed class PeersTraces(PeersDb db, PeersReader reader) : ITraceOfPeople
{
    public async Task<IReadOnlyCollection<PersonTrace>> Of(Guid cohort, DateTime since, CancellationToken stop)
    {
        var sessions = (await reader.Read(cohort, stop)).Sessions.Where(one => one.WithdrawnAt is null).ToList();
        var spoke = await db.Entries.Where(one => one.CohortId == cohort && one.At >= since).Select(one => new { Person = one.PersonId, one.At })
            .Concat(from play in db.Plays
                    from part in play.Parts
                    where play.CohortId == cohort && play.BegunAt >= since
                    select new { Person = part.PersonId, At = play.BegunAt })
            .GroupBy(one => one.Person).Select(one => new { Person = one.Key, At = one.Max(row => row.At) }).ToListAsync(stop);
        return
        [
            .. sessions.SelectMany(one => one.Leaders).Where(one => one.AcceptedAt is not null).Select(one => new PersonTrace(one.PersonId, TraceKind.Taught, one.AcceptedAt!.Value)),
            .. sessions.Where(one => one.MadeAt >= since).Select(one => new PersonTrace(one.MadeBy, TraceKind.Spoke, one.MadeAt)),
            .. sessions.SelectMany(one => one.Interests).Where(one => one.At >= since).Select(one => new PersonTrace(one.PersonId, TraceKind.Spoke, one.At)),
            .. spoke.Select(one => new PersonTrace(one.Person, TraceKind.Spoke, one.At)),
        ];
    }
}
