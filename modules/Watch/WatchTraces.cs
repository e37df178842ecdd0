using Cohort.Curriculum.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>Who brought a link or said something of one; what came in a file, was read or was liked says nothing.</summary>
internal sealed class WatchTraces(WatchDb db) : ITraceOfPeople
{
    public async Task<IReadOnlyCollection<PersonTrace>> Of(Guid cohort, DateTime since, CancellationToken stop) =>
        [.. (await db.Voices.Where(one => one.CohortId == cohort && one.At >= since && !one.IsFromFile).Select(one => new { Person = one.PersonId, one.At })
                .Concat(db.Comments.Where(one => one.CohortId == cohort && one.At >= since && one.RemovedAt == null).Select(one => new { Person = one.By, one.At }))
                .GroupBy(one => one.Person).Select(one => new { Person = one.Key, At = one.Max(row => row.At) }).ToListAsync(stop))
            .Select(one => new PersonTrace(one.Person, TraceKind.Spoke, one.At))];
}
