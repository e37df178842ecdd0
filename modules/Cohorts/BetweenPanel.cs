using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Questions;
using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>On Today, what lies between the people of the promo: questions that wait, the thread, the journal; for those who steer, what was reported.</summary>
internal sealed class BetweenPanel(CohortsDb db, PromoMemory memory, IMediator mediator, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    public int Order => 27;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        var takesPart = person.RoleIn(context.Cohort) is Role.Trainee or Role.Trainer;
        var reported = person.Steers(context.Cohort) ? await Reported(context.Cohort, stop) : 0;
        if (!takesPart && reported == 0)
            return null;
        var (count, days) = takesPart ? await Questions(context.Cohort, stop) : default;
        return new TodayPart("/Pages/Cohorts/Thread/_TodayBetween.cshtml", new BetweenPart(context.Cohort, takesPart, reported, count, days), Aside: false);
    }

    // One statement for everybody, as long as nothing of the promo changes; the next one too. Nobody judges their own words.
    private async Task<int> Reported(Guid cohort, CancellationToken stop) => (await memory.Read(cohort, async () => new ReportedMessages(await db.Messages
        .Where(one => one.CohortId == cohort && one.RemovedAt == null && db.Reports.Any(report => report.MessageId == one.Id && report.SettledAt == null))
        .Select(one => one.By).ToListAsync(stop)), stop)).Authors.Count(one => one != person.Id);

    private async Task<(int Count, int Days)> Questions(Guid cohort, CancellationToken stop)
    {
        var waiting = await memory.Read(cohort, async () => new WaitingQuestions(await db.Questions
            .Where(one => one.CohortId == cohort && one.ClosedAt == null && one.RemovedAt == null && !db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null))
            .OrderBy(one => one.At).Take(GetQuestions.MostWaiting).Select(one => new WaitingQuestions.Line(one.Id, one.By, one.At, one.GroupId)).ToListAsync(stop)), stop);
        var others = waiting.Lines.Where(one => one.By != person.Id).ToList();
        if (others.Exists(one => one.Group is not null))
        {
            var groups = await mediator.Send(new ListGroups(cohort), stop);
            others.RemoveAll(one => one.Group is { } id && groups.FirstOrDefault(group => group.Id == id)?.Members.Contains(person.Id) != true);
        }

        if (others.Count == 0)
            return (0, 0);
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        return (others.Count, QuestionWords.Days(others[0].At, clock.GetUtcNow().UtcDateTime, promo.Zone));
    }
}

/// <summary>Messages of the thread that somebody reported, and no trainer has looked at yet: who wrote each.</summary>
internal sealed record ReportedMessages(IReadOnlyList<Guid> Authors);

/// <summary>The questions of a promo that nobody answered, for all readers, the oldest first.</summary>
internal sealed record WaitingQuestions(IReadOnlyList<WaitingQuestions.Line> Lines)
{
    internal sealed record Line(Guid Id, Guid By, DateTime At, Guid? Group);
}

/// <summary>What stands on Today.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="TakesPart">Trains here, or teaches: not a coordinator from outside.</param>
/// <param name="Reported">Messages to look at.</param>
/// <param name="Questions">Questions of others that wait for an answer.</param>
/// <param name="Days">For how many days the oldest of them.</param>
internal sealed record BetweenPart(Guid Cohort, bool TakesPart, int Reported, int Questions, int Days);
