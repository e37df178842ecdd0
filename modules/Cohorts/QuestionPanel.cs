using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Questions;
using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>On Today, one line: how many questions wait for an answer that the reader may know.</summary>
internal sealed class QuestionPanel(CohortsDb db, PromoMemory memory, IMediator mediator, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    public int Order => 27;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (person.RoleIn(context.Cohort) is not (Role.Trainee or Role.Trainer))
            return null;
        // One statement for everybody, as long as nothing of the promo changes.
        var waiting = await memory.Read(context.Cohort, async () => new WaitingQuestions(await db.Questions
            .Where(one => one.CohortId == context.Cohort && one.ClosedAt == null && one.RemovedAt == null && !db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null))
            .OrderBy(one => one.At).Take(GetQuestions.MostWaiting).Select(one => new WaitingQuestions.Line(one.Id, one.By, one.At, one.GroupId)).ToListAsync(stop)), stop);
        var others = waiting.Lines.Where(one => one.By != person.Id).ToList();
        if (others.Exists(one => one.Group is not null))
        {
            var groups = await mediator.Send(new ListGroups(context.Cohort), stop);
            others.RemoveAll(one => one.Group is { } id && groups.FirstOrDefault(group => group.Id == id)?.Members.Contains(person.Id) != true);
        }

        if (others.Count == 0)
            return null;
        var promo = await mediator.Send(new GetPromo(context.Cohort), stop);
        return new TodayPart("/Pages/Cohorts/Questions/_TodayQuestions.cshtml", new QuestionsPart(context.Cohort, others.Count, QuestionWords.Days(others[0].At, clock.GetUtcNow().UtcDateTime, promo.Zone)), Aside: false);
    }
}

/// <summary>The questions of a promo that nobody answered, for all readers, the oldest first.</summary>
internal sealed record WaitingQuestions(IReadOnlyList<WaitingQuestions.Line> Lines)
{
    internal sealed record Line(Guid Id, Guid By, DateTime At, Guid? Group);
}

/// <summary>What stands on Today: how many wait, and for how many days the oldest.</summary>
internal sealed record QuestionsPart(Guid Cohort, int Count, int Days);
