using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>Some days before a request lapses, whoever was asked and has not answered. Subject: the request.</summary>
internal sealed class ContactWaitsRule(CohortsDb db, Texts texts, TimeProvider clock) : IReminderRule
{
    public const string Key = "ContactWaits";

    public static readonly Lead Ahead = Lead.Days(3, 9 * 60);

    public string Name => Key;

    public string Label => "A request that waits for your answer";

    public bool InTheEvening => false;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    // L["Has answered already"]
    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        if (await db.Read(reminder.SubjectId, stop) is not var (request, people) || request.SilencedAt is not null || !people.TryGetValue(request.AskedBy, out var asker)
            || request.LapsesAt <= clock.GetUtcNow().UtcDateTime)
            return [];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(reminder.TimeZone);
        return [new Notice(request.PersonId, () => new Words(
            texts["{0} still waits for your answer", asker.FullName],
            texts["You were asked: {0}. The request ends by itself on {1}. You may say yes, or no: both are better than silence.", request.Subject, Dates.Instant(request.LapsesAt, zone, texts)],
            texts["Read and answer"],
            CohortsLinks.Request(request.Id)))
        {
            About = request.AskedBy,
            DroppedBecause = request.Answer == ContactAnswer.None ? null : "Has answered already",
        }];
    }
}
