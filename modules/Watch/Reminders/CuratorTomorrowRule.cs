using System.Globalization;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Curating;

namespace Cohort.Watch.Reminders;

/// <summary>The evening before one's turn. Subject: the promo; occurrence: the date; note: whose turn it was when this was planned.</summary>
internal sealed class CuratorTomorrowRule(TurnReader turns, Texts texts, TimeProvider clock) : IReminderRule
{
    public const string Key = "CuratorTomorrow";

    /// <summary>From noon of the day before on.</summary>
    public static readonly Lead Ahead = Lead.Days(1, 12 * 60);

    // L["The turn went to somebody else"]
    private const string GivenAway = "The turn went to somebody else";

    public string Name => Key;

    public string Label => "Your turn as the curator of the watch";

    public bool InTheEvening => true;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var date = DateOnly.ParseExact(reminder.Occurrence, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var table = await turns.Read(reminder.SubjectId, stop);
        var turn = table.On(date, LocalTime.Of(clock.GetUtcNow().UtcDateTime, table.Promo.Zone).Date);
        var notices = new List<Notice>();
        if (turn is { } one)
            notices.Add(new Notice(one.Person, () => Say(reminder.SubjectId, date)));
        if (Guid.TryParse(reminder.Note, out var former) && former != turn?.Person)
            notices.Add(new Notice(former, () => Say(reminder.SubjectId, date)) { DroppedBecause = GivenAway });
        return notices;
    }

    private Words Say(Guid cohort, DateOnly date) => new(
        texts["{0}: you present the watch", Dates.Title(date)],
        texts["Ten minutes, two or three links: what came since the last time is there to choose from. If you cannot, pass your turn or swap it."],
        texts["Prepare the ten minutes"],
        WatchLinks.Curator(cohort, date));
}
