using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Reminders;

/// <summary>A date of an open slot takes place, or does not. Subject: the slot; occurrence: the date, and which thing told of it.</summary>
internal sealed class SlotRule(PeersDb db, SlotDesk desk, Texts texts) : IReminderRule
{
    public string Name => SlotTeller.Rule;

    public string Label => "An open slot that takes place, or does not";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        if (await db.Slots.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId && one.EndedAt == null, stop) is not { } slot)
            return [];
        var card = await desk.CardOf(slot, stop);
        var row = card.Dates.FirstOrDefault(one => SlotTeller.Occurrence(one) == reminder.Occurrence);
        if (row is null)
            return [];
        var coming = card.Coming(row.Date);
        return [.. coming.Where(one => one.Guest is null).Select(one => one.Id).Append(slot.MadeBy).Distinct().Where(card.IsMember).Select(one => new Notice(one, () =>
        {
            var (title, text) = SlotTeller.Say(slot, row, coming.Count, texts);
            return new Words(title, text, texts["Open the date"], PeerSessionsLinks.SlotOn(slot.CohortId, slot.Id, row.Date));
        }))];
    }
}
