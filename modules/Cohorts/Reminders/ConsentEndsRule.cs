using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>Consent to stand in the directory ends soon: one press renews it. Subject: the person; occurrence: the last day.</summary>
internal sealed class ConsentEndsRule(CohortsDb db, Texts texts) : IReminderRule
{
    public const string Key = "DirectoryConsentEnds";

    public static readonly Lead Ahead = new(30 * 24 * 60);

    public string Name => Key;

    public string Label => "The directory stops showing you soon";

    public bool InTheEvening => false;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>The last day, as the name of the reminder.</summary>
    public static string Day(DateOnly until) => until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var card = await db.Cards.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == reminder.SubjectId, stop);
        if (card?.ShownUntil is not { } until || Day(until) != reminder.Occurrence)
            return [];
        return [new Notice(card.PersonId, () => new Words(
            texts["The directory shows you until {0}", Dates.Full(until)],
            texts["After that day nobody finds you there any more, and your lists stay yours. One press shows you for a year more."],
            texts["Renew, or leave it"],
            CohortsLinks.MyLists + "#renew"))];
    }
}
