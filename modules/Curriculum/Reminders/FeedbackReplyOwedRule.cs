using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reminders;

/// <summary>Feedback closed, and nobody replied: the trainers, the morning after. Subject: the round; occurrence: the date on which it closed.</summary>
internal sealed class FeedbackReplyOwedRule(CurriculumDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "FeedbackReplyOwed";

    private const int Hour = 8 * 60, Days = 2;

    public string Name => Key;

    public string Label => "Feedback that waits for a reply";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>When it is told of a round: the morning after its close, and for two days.</summary>
    public static (Guid Subject, string Occurrence, DateTime Due, DateTime Expires) Time(Guid round, DateTime closes, TimeZoneInfo zone)
    {
        var on = LocalTime.Of(closes, zone).Date;
        return (round, on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), LocalTime.ToUtc(on.AddDays(1), Hour, zone), LocalTime.ToUtc(on.AddDays(1 + Days), Hour, zone));
    }

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var lines = await db.Lines(reminder.PromoId, Guid.Empty, DateOnly.MinValue, stop, reminder.SubjectId);
        // Of too few anonymous answers nothing may be read: there is nothing to reply to.
        if (lines is not [{ IsReadable: true } round] || Time(round.Id, round.ClosesAt, TimeZoneInfo.FindSystemTimeZoneById(reminder.TimeZone)).Occurrence != reminder.Occurrence)
            return [];
        var members = await mediator.Send(new ListMembers(reminder.PromoId), stop);
        // Reasons are keys: L["Has answered already"]
        return [.. members.Where(one => one.Role == Role.Trainer).Select(one => new Notice(one.PersonId, () => new Words(
            texts["Feedback waits for your reply: {0}", round.Name(texts)],
            texts["It is closed, and the group waits to read what you heard and what you will do about it. A few lines are enough; the sooner they come, the more they count."],
            texts["Read and reply"],
            round.Path(reminder.PromoId)))
        {
            DroppedBecause = round.RepliedAt is null ? null : "Has answered already",
        })];
    }
}
