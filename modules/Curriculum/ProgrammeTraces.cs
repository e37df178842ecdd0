using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>Who leads workshops, and who said a need, a proposal, a note of the common reading or what they saw.</summary>
internal sealed class ProgrammeTraces(CurriculumDb db, IMediator mediator) : ITraceOfPeople
{
    public async Task<IReadOnlyCollection<PersonTrace>> Of(Guid cohort, DateTime since, CancellationToken stop)
    {
        var spoke = await db.Needs.Where(one => one.CohortId == cohort && one.At >= since && one.CarriedFromId == null).Select(one => new { Person = one.By, one.At })
            .Concat(db.Voices.Where(one => one.CohortId == cohort && one.At >= since).Select(one => new { Person = one.PersonId, one.At }))
            .Concat(db.Proposals.Where(one => one.CohortId == cohort && one.At >= since).Select(one => new { Person = one.By, one.At }))
            .Concat(db.Notes.Where(one => one.CohortId == cohort && one.At >= since && one.RemovedAt == null).Select(one => new { Person = one.By, one.At }))
            .Concat(db.Observations.Where(one => one.CohortId == cohort && one.At >= since && one.WithdrawnAt == null).Select(one => new { Person = one.By, one.At }))
            .GroupBy(one => one.Person).Select(one => new { Person = one.Key, At = one.Max(row => row.At) }).ToListAsync(stop);
        var board = (await mediator.Send(new GetProgramme(cohort), stop)).Board;
        var taught = board.Workshops.Where(one => one.Counts)
            .SelectMany(one => one.Leaders, (one, leader) => (leader.PersonId, On: one.Slots.Count == 0 ? DateOnly.MinValue : one.Slots[^1].Date));
        return
        [
            .. spoke.Select(one => new PersonTrace(one.Person, TraceKind.Spoke, one.At)),
            .. taught.Where(one => one.PersonId is not null).Select(one => new PersonTrace(one.PersonId!.Value, TraceKind.Taught, one.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc))),
        ];
    }
}
