using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>The only way a guest gets a link: a new one, which ends the former, and leaves by mail. Answers it too, since it is known only now.</summary>
internal sealed class SlotGuestMail(MailQueue queue, MailTrace trace, CurrentPerson current, Texts texts, TimeProvider clock)
{
    // Letters to guests count together, whatever they are asked for: they go out in the name of the house.
    private const int HashInOccurrence = 16, MostToOneGuest = 5, MostToOne = 3, MostOfOne = 20;

    public static string Path(string token) => $"/guest/slots/{token}";

    public async Task<string> Send(SlotGuest guest, SlotCard card, CancellationToken stop)
    {
        await DemandRoom(guest, stop);
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
        await queue.Queue(MailRules.Guest, guest.Id, guest.TokenHash[..HashInOccurrence] + Sender, new Addressee(guest.Email, guest.Name, guest.Language, null), letter, stop);
        return path;
    }

    /// <summary>What has not left no longer needs to.</summary>
    public async Task Withdraw(SlotGuest guest, CancellationToken stop) => await queue.Withdraw(MailRules.Guest, [guest.Id], stop);

    private string Sender => $":{current.Id:N}";

    private async Task DemandRoom(SlotGuest guest, CancellationToken stop)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        if (await trace.Written(MailRules.Guest, guest.Id, since, stop) >= MostToOneGuest)
            throw new Refusal("This person was written to {0} times in a day. Wait until tomorrow.", null, MostToOneGuest);
        if (await trace.WrittenTo(MailRules.Guest, guest.Email, since, stop) >= MostToOne)
            throw new Refusal("This address was written to {0} times in a day. Wait until tomorrow, or give the link yourself.", null, MostToOne);
        if (await trace.WrittenAs(MailRules.Guest, Sender, since, stop) >= MostOfOne)
            throw new Refusal("You had {0} messages sent to guests in a day. Wait until tomorrow, or give the links yourself.", null, MostOfOne);
    }
}
