using System.Globalization;
using Cohort.Facilities;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.Ui;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>
/// Tells those who come what became of a date: members by a reminder that is due at once, which knows their ways and their quiet
/// hours, guests by mail, within limits: whoever runs a slot chooses their addresses. Each thing once; what was overtaken meanwhile is not told.
/// </summary>
internal sealed class SlotTeller(ReminderBook book, MailQueue mail, MailTrace trace, UnitOfWork work, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock)
{
    public const string Rule = "SlotDecided";

    /// <summary>Letters of what became of a slot, in a day: to one guest, and to all of them.</summary>
    public const int MostToGuest = 2, MostOfSlot = 20;

    // Queued by the command that runs: no row stands for it yet.
    private readonly List<(Guid Slot, Guid Guest)> queued = [];
    private int round;

    /// <summary>Names one thing that was told of a date.</summary>
    public static string Occurrence(SlotDate row) => string.Create(CultureInfo.InvariantCulture, $"{row.Date:yyyy-MM-dd} {row.Told}");

    /// <summary>Plans what is to be told of a date as it stands now. What was decided by the number reaches every guest who comes, whatever was written to them that day.</summary>
    public async Task Tell(SlotCard card, SlotDate row, CancellationToken stop)
    {
        row.Told++;
        var (slot, now, starts) = (card.Slot, clock.GetUtcNow().UtcDateTime, SlotDates.Starts(card.Slot, row.Date, card.Zone));
        await book.Plan(Rule, slot.Id, Occurrence(row), (slot.CohortId, card.Zone.Id), now, starts, stop);
        var coming = card.Coming(row.Date);
        foreach (var guest in coming.Select(one => one.Guest).OfType<SlotGuest>())
        {
            if (row is { IsByHand: false, IsWaiting: false, ShortAt: null })
                await Send(MailRules.SlotDate, guest, string.Create(CultureInfo.InvariantCulture, $"{row.Date:yyMMdd} {Kind(row)}"), () => Say(slot, row, coming.Count, texts), starts, stop);
            else
                await Write(card, guest, (Kind(row), row.Date), () => Say(slot, row, coming.Count, texts), starts, stop);
        }
    }

    /// <summary>Leaves a word for everybody who said that they come on a date to come: it ended, or its hour changed.</summary>
    public async Task TellAll(SlotCard card, IReadOnlyList<SlotTime> dates, string kind, Func<(string Title, string Text)> say, CancellationToken stop)
    {
        var slot = card.Slot;
        foreach (var one in dates.SelectMany(one => one.Coming).DistinctBy(one => one.Id).Where(one => one.Id != person.Id))
        {
            if (one.Guest is { } guest)
                await Write(card, guest, (kind, SlotComing.EveryTime), say, null, stop);
            else
                await inbox.Add(one.Id, slot.CohortId, Rule, () => (say().Title, say().Text, PeerSessionsLinks.Slots(slot.CohortId)), stop);
        }
    }

    /// <summary>The words for a date.</summary>
    public static (string Title, string Text) Say(OpenSlot slot, SlotDate row, int coming, Texts texts) => row switch
    {
        { Outcome: SlotOutcome.Open, ShortAt: not null } => (texts["“{0}”: {1} of {2} come", slot.Title, coming, slot.Quorum], texts["It stays open on {0}. Whoever runs it may call it off with a word.", Dates.Day(row.Date)]),
        { Outcome: SlotOutcome.Open } => (texts["“{0}” takes place: {1}, {2}", slot.Title, Dates.Day(row.Date), Dates.Time(slot.StartsAt)], texts.Count(coming, "{0} person comes.", "{0} people come.")),
        { IsWaiting: true } => (texts["“{0}” may take place on {1} after all", slot.Title, Dates.Day(row.Date)], texts["The day before at {0}, the number of those who come decides.", Dates.Time(slot.DecideAt)]),
        { IsByHand: true } => (texts["“{0}” does not take place on {1}", slot.Title, Dates.Day(row.Date)], row.Why),
        _ => (texts["“{0}” does not take place on {1}", slot.Title, Dates.Day(row.Date)], texts["{0} of {1} come. If enough come after all before it begins, whoever runs it may open it again.", coming, slot.Quorum]),
    };

    public string Enough(OpenSlot slot, SlotDate row) => texts["“{0}”: enough come again on {1}, you may open it", slot.Title, Dates.Day(row.Date)];

    private static string Kind(SlotDate row) => row is { Outcome: SlotOutcome.Open, ShortAt: not null } ? "Short" : row.Outcome.ToString();

    /// <summary>The same thing told of the same date on one day is one letter, and letters of a day are counted: the page of the link tells the rest.</summary>
    private async Task Write(SlotCard card, SlotGuest guest, (string Kind, DateOnly Date) what, Func<(string Title, string Text)> say, DateTime? expires, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // It ends with the slot, so that the letters of a slot are counted.
        var of = $":{card.Slot.Id:N}";
        var occurrence = string.Create(CultureInfo.InvariantCulture, $"{what.Date:yyMMdd} {what.Kind} {LocalTime.Of(now, card.Zone).Date:yyMMdd}{of}");
        if (!await HasRoom(card.Slot, guest, of, now.AddDays(-1), stop))
            return;
        if (await Send(Rule, guest, occurrence, say, expires, stop))
            queued.Add((card.Slot.Id, guest.Id));
    }

    private async Task<bool> Send(string rule, SlotGuest guest, string occurrence, Func<(string Title, string Text)> say, DateTime? expires, CancellationToken stop)
    {
        var letter = Speech.In(guest.Language, () => (Words: say(), More: texts["The link that you were sent still opens the page where you say whether you come."] + " " + texts["If more changes today, you may find it there only."]));
        // The link itself is not known any more: only its hash is kept.
        return await mail.Queue(rule, guest.Id, occurrence, new Addressee(guest.Email, guest.Name, guest.Language, null), new Letter(letter.Words.Title, $"{letter.Words.Text}\n\n{letter.More}".Trim(), "", "") { ExpiresAt = expires }, stop);
    }

    private async Task<bool> HasRoom(OpenSlot slot, SlotGuest guest, string of, DateTime since, CancellationToken stop)
    {
        // A command that lost a race runs once more, and what it queued is gone.
        if (round != work.Rounds)
            queued.Clear();
        round = work.Rounds;
        return await trace.Written(Rule, guest.Id, since, stop) + queued.Count(one => one.Guest == guest.Id) < MostToGuest
            && await trace.WrittenAs(Rule, of, since, stop) + queued.Count(one => one.Slot == slot.Id) < MostOfSlot;
    }
}
