using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>The only way a guest gets a link: a new one, which ends the former, and leaves by mail. Answers it too, since it is known only now.</summary>
internal sealed class SlotGuestMail(GuestLetters letters, CurrentPerson current, Texts texts, TimeProvider clock)
{
    public static string Path(string token) => $"/guest/slots/{token}";

    public async Task<string> Send(SlotGuest guest, SlotCard card, CancellationToken stop)
    {
        await letters.DemandRoom(guest.Id, guest.Email, stop);
        await Withdraw(guest, stop);
        var (slot, now) = (card.Slot, clock.GetUtcNow().UtcDateTime);
        var latest = now.AddDays(SlotGuest.Days);
        var end = slot.Until is { } until ? LocalTime.ToUtc(until.AddDays(1), 0, card.Zone) : latest;
        if (end <= now)
            throw new Refusal("This slot has no date to come.");
        var path = Path(guest.NewToken(end < latest ? end : latest));
        var letter = Speech.In(guest.Language, () => new Letter(
            texts["You are invited: {0}", slot.Title],
            texts["{0} invites you to “{1}”: {2}.", current.Name, slot.Title, SlotWords.When(slot, texts)] + "\n\n"
                + texts["The link below is yours alone. It tells the next dates, and lets you say on which you come. Your address is kept until you are taken off the list, to tell you whether a date takes place."],
            texts["Say when you come"],
            path)
        { IsSecret = true, ExpiresAt = guest.ExpiresAt });
        await letters.Queue(guest.Id, guest.TokenHash, new Addressee(guest.Email, guest.Name, guest.Language, null), letter, stop);
        return path;
    }

    /// <summary>What has not left no longer needs to.</summary>
    public Task Withdraw(SlotGuest guest, CancellationToken stop) => letters.Withdraw(guest.Id, stop);
}
