using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>
/// On Today, how one is, in one tap, on days at the centre; and in a line what else the opening asks of this reader: a
/// questionnaire, what became of an expectation, a word of oneself. Two statements at most, the second only while a questionnaire is open.
/// </summary>
internal sealed class OpeningPanel(CohortsDb db, PromoMemory memory, IMediator mediator, CurrentPerson person) : ITodayPanel
{
    private const int DaysOfFaces = 30;

    public int Order => 4;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (person.RoleIn(context.Cohort) is not (Role.Trainee or Role.Trainer))
            return null;
        var promo = await mediator.Send(new GetPromo(context.Cohort), stop);
        var known = await memory.Read<KnownOpening>(context.Cohort, async () => new KnownOpening(
            await db.Diagnoses.Where(one => one.OpenIn == context.Cohort).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop),
            (await db.Faces.Where(one => one.CohortId == context.Cohort).Select(one => one.PersonId).ToListAsync(stop)).ToHashSet(),
            (await db.Expectations.Where(one => one.CohortId == context.Cohort).Select(one => one.PersonId).ToListAsync(stop)).ToHashSet(),
            (await db.ExpectationWords.Where(one => one.CohortId == context.Cohort).Select(one => new { one.PersonId, one.When }).ToListAsync(stop)).Select(one => (one.PersonId, one.When)).ToHashSet()), stop);
        var rereading = Rereadings.On(context.Date, promo.StartsOn, promo.EndsOn);
        var part = new OpeningPart(
            context.Cohort,
            await Sky(context, stop),
            known.Diagnosis is { } open && !await db.DiagnosisAnswers.AnyAsync(one => one.DiagnosisId == open && one.PersonId == person.Id, stop),
            rereading is { } when && known.Expect.Contains(person.Id) && !known.Reread.Contains((person.Id, when)) ? when : null,
            context.Date >= promo.StartsOn.AddDays(-7) && context.Date <= promo.StartsOn.AddDays(DaysOfFaces) && !known.Faces.Contains(person.Id));
        return part.IsEmpty ? null : new TodayPart("/Pages/Cohorts/CheckIns/_Opening.cshtml", part, Aside: false);
    }

    private async Task<OpeningSky> Sky(TodayContext context, CancellationToken stop)
    {
        if (!(await mediator.Send(new GetCalendar(context.Cohort, context.Date, context.Date), stop)).Any(one => one.Kind == HalfDayKind.Centre))
            return OpeningSky.None;
        return await db.CheckIns.AnyAsync(one => one.PromoId == context.Cohort && one.Date == context.Date && one.PersonId == person.Id, stop) ? OpeningSky.Said : OpeningSky.Asks;
    }
}

/// <summary>What of the opening is the same for all readers.</summary>
internal sealed record KnownOpening(Guid? Diagnosis, IReadOnlySet<Guid> Faces, IReadOnlySet<Guid> Expect, IReadOnlySet<(Guid, Rereading)> Reread);

/// <summary>What Today says of the sky.</summary>
internal enum OpeningSky
{
    None,
    Asks,
    Said,
}

/// <summary>What stands on Today.</summary>
internal sealed record OpeningPart(Guid Cohort, OpeningSky Sky, bool AsksDiagnosis, Rereading? AsksRereading, bool AsksFace)
{
    public bool IsEmpty => Sky == OpeningSky.None && !AsksDiagnosis && AsksRereading is null && !AsksFace;
}
