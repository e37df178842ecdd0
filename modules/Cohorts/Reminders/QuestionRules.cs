using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>
/// Somebody answered: told to who asked some minutes later, several answers in one message. Subject: the question; occurrence:
/// the first answer that it tells.
/// </summary>
internal sealed class QuestionAnsweredRule(CohortsDb db, Texts texts) : IReminderRule
{
    public const string Key = "QuestionAnswered";

    /// <summary>Time for a second answer, before the first is told.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    public string Name => Key;

    public string Label => "An answer to your question";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    // L["Did it themselves"] L["{0} answer to your question"] L["{0} answers to your question"]
    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var question = await db.Questions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId && one.RemovedAt == null, stop);
        if (question is null || !await db.Memberships.AnyAsync(one => one.CohortId == question.CohortId && one.PersonId == question.By && one.EndedAt == null, stop))
            return [];
        // What came after its hour is told by the next.
        var (first, until) = (Guid.ParseExact(reminder.Occurrence, "N"), reminder.DueAt);
        var answers = await db.Answers.AsNoTracking().Where(one => one.QuestionId == question.Id && one.RemovedAt == null && one.At <= until && db.Answers.Any(its => its.Id == first && its.At <= one.At))
            .Select(one => one.By).ToListAsync(stop);
        if (answers.Count == 0)
            return [];
        var others = answers.Where(one => one != question.By).ToList();
        Guid? only = others.Distinct().Count() == 1 ? others[0] : null;
        var name = only is null ? null : await db.People.Where(one => one.Id == only).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop);
        return [new Notice(question.By, () => new Words(
            name is null ? texts.Count(others.Count, "{0} answer to your question", "{0} answers to your question") : texts["{0} answered your question", name],
            question.Title + "\n\n" + texts["If an answer helped, say so: the question closes, and others find what helped."],
            texts["Read what was answered"],
            CohortsLinks.Question(question.CohortId, question.Id)))
        {
            About = only,
            DroppedBecause = others.Count == 0 ? "Did it themselves" : null,
        }];
    }
}

/// <summary>A question that nobody answered in two days: those who may know. Subject: the question.</summary>
internal sealed class QuestionWaitsRule(CohortsDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "QuestionWaits";

    private const int Days = 2, At = 17 * 60;

    public string Name => Key;

    public string Label => "A question that nobody has answered";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    /// <summary>When a question is told that was asked at this instant (UTC), if nobody answers.</summary>
    public static DateTime Due(DateTime asked, TimeZoneInfo zone) => LocalTime.ToUtc(LocalTime.Of(asked, zone).Date.AddDays(Days), At, zone);

    // L["Is answered"]
    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var question = await db.Questions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId && one.RemovedAt == null, stop);
        if (question is null)
            return [];
        var answered = await db.Answers.AnyAsync(one => one.QuestionId == question.Id && one.RemovedAt == null, stop);
        if (question.ClosedAt is not null && !answered)
            return [];
        var group = question.GroupId is { } id ? (await db.GroupMembers.Where(one => one.GroupId == id).Select(one => one.PersonId).ToListAsync(stop)).ToHashSet() : null;
        var promo = await mediator.Send(new GetPromo(question.CohortId), stop);
        var members = await mediator.Send(new ListMembers(question.CohortId), stop);
        return [.. members.Where(one => Roles.Building.Contains(one.Role) && one.PersonId != question.By && group?.Contains(one.PersonId) != false).Select(one => new Notice(one.PersonId, () => new Words(
            texts["Nobody has answered yet: {0}", question.Title],
            texts["Asked on {0}. If you know a little, or who might know, two lines help.", Dates.Instant(question.At, promo.Zone, texts)],
            texts["Answer the question"],
            CohortsLinks.Question(question.CohortId, question.Id)))
        {
            About = question.By,
            DroppedBecause = answered ? "Is answered" : null,
        })];
    }
}
