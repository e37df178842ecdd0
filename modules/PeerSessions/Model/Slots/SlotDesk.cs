using System.Globalization;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>Where every act on a slot begins: they pass one after the other, so that a last place or a decision has one outcome.</summary>
internal sealed class SlotDesk(PeersDb db, Turns turns, InboxBook inbox, SlotTeller teller, SlotPromo promos, CurrentPerson person, TimeProvider clock)
{
    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The slot as its rows stand, once it is this act's turn.</summary>
    /// <exception cref="NotFound">Unknown, ended, or of another promo.</exception>
    public async Task<SlotCard> Open(Guid? cohort, Guid id, CancellationToken stop)
    {
        await turns.Take<OpenSlot>(id, stop);
        var slot = NotFound.IfNull(await db.Slots.FirstOrDefaultAsync(one => one.Id == id && one.EndedAt == null && (cohort == null || one.CohortId == cohort), stop));
        return await CardOf(slot, stop);
    }

    /// <summary>The same, for those who run it: whoever made it, and those who steer.</summary>
    /// <exception cref="Forbidden">Everybody else.</exception>
    public async Task<SlotCard> OpenToRun(Guid cohort, Guid id, CancellationToken stop)
    {
        var card = await Open(cohort, id, stop);
        return Runs(card.Slot, person) ? card : throw new Forbidden();
    }

    public static bool Runs(OpenSlot slot, CurrentPerson person) => person.Steers(slot.CohortId) || (slot.MadeBy == person.Id && person.RoleIn(slot.CohortId) is Role.Trainee or Role.Alumnus);

    public async Task<SlotCard> CardOf(OpenSlot slot, CancellationToken stop)
    {
        return new SlotCard(
            slot,
            await db.SlotDates.Where(one => one.SlotId == slot.Id && one.Date >= slot.KeptFrom).ToListAsync(stop),
            await db.Comings.Where(one => one.SlotId == slot.Id && (one.Date >= slot.KeptFrom || one.Date == SlotComing.EveryTime)).OrderBy(one => one.At).ToListAsync(stop),
            await db.SlotGuests.Where(one => one.SlotId == slot.Id).ToListAsync(stop),
            await promos.Members(slot.CohortId, stop),
            (await promos.Card(slot.CohortId, stop)).Zone);
    }

    /// <summary>Somebody comes, or does not, on one date or every time. Those who were told of a date are told when that changes it.</summary>
    public async Task Say(SlotCard card, Guid who, DateOnly? date, bool comes, (string Follows, string Explains) words, CancellationToken stop)
    {
        if (!card.Slot.IsRunning)
            throw new Refusal("Its day is not known yet.");
        var ahead = card.Next(Now);
        var touched = ahead.Where(one => (date is null || one.Date == date) && !one.IsOff).ToList();
        if (date is not null && touched.Count == 0)
            throw new Refusal("This date is over, or was taken off.");
        var lost = !comes ? null : touched.Find(one => card.Slot.Most > 0 && one.Coming.Count >= card.Slot.Most && !one.Has(who));
        if (lost is not null)
            throw date is null ? new Refusal("There is no place left on {0}: choose dates one by one.", null, lost.Date.ToString("d/M", CultureInfo.InvariantCulture)) : new Refusal("The last place was just taken.");
        Write(card, who, date ?? SlotComing.EveryTime, comes, words);
        foreach (var before in touched.Where(one => one.Row is not null))
            await Changed(card, before, stop);
    }

    private void Write(SlotCard card, Guid who, DateOnly date, bool comes, (string Follows, string Explains) words)
    {
        var row = card.Comings.Find(one => one.PersonId == who && one.Date == date);
        // A no is worth a row only where it is an exception.
        if (!comes && (date == SlotComing.EveryTime || !card.Comings.Exists(one => one.PersonId == who && one.Date == SlotComing.EveryTime)))
        {
            if (row is not null)
            {
                card.Comings.Remove(row);
                db.Comings.Remove(row);
            }

            return;
        }

        if (row is null)
        {
            card.Comings.Add(row = new SlotComing(card.Slot, who, date));
            db.Comings.Add(row);
        }

        row.Say(comes, words.Follows, words.Explains, Now);
    }

    private async Task Changed(SlotCard card, SlotTime before, CancellationToken stop)
    {
        var (row, slot, coming) = (before.Row!, card.Slot, card.Coming(before.Date).Count);
        if (row.Outcome == SlotOutcome.Open && row.ShortAt is null && before.Coming.Count >= slot.Quorum && coming < slot.Quorum)
        {
            row.ShortAt = Now;
            await teller.Tell(card, row, stop);
        }

        if (row.Outcome == SlotOutcome.Cancelled && row.EnoughAt is null && before.Coming.Count < slot.Quorum && coming >= slot.Quorum)
        {
            row.EnoughAt = Now;
            await inbox.Add(slot.MadeBy, slot.CohortId, SlotTeller.Rule, () => (teller.Enough(slot, row), "", PeerSessionsLinks.SlotOn(slot.CohortId, slot.Id, row.Date)), stop);
        }
    }
}
