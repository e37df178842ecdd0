using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>Alerts were raised in a promo: one line for its trainers, without a name. Subject: the promo; occurrence: the date.</summary>
internal sealed class AlertsRaisedRule(AlternanceDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "AlertsRaised";

    public string Name => Key;

    public string Label => "Trainees who may need somebody";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    public static string Occurrence(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var count = await db.FollowUps.CountAsync(one => one.CohortId == reminder.SubjectId && one.ClosedAt == null, stop);
        if (count == 0)
            return [];
        var members = await mediator.Send(new ListMembers(reminder.SubjectId), stop);
        return [.. members.Where(one => one.Role == Role.Trainer).Select(one => new Notice(one.PersonId, () => new Words(
            texts.Count(count, "{0} alert waits for a follow-up", "{0} alerts wait for a follow-up"),
            texts["Say of each what was done: it stays open until then."],
            texts["Open the alerts"],
            AlternanceLinks.Alerts(reminder.SubjectId))))];
    }
}
