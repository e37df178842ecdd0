using Cohort.Kernel;
using Cohort.Kernel.People;

namespace Cohort.Facilities.Mail;

/// <summary>
/// Letters that bring somebody without an account their link. They go out in the name of the house, to an address that somebody
/// typed: they are counted together, whatever the guest is asked for.
/// </summary>
public sealed class GuestLetters(MailQueue queue, MailTrace trace, CurrentPerson current, TimeProvider clock)
{
    /// <summary>Letters that one guest gets in a day.</summary>
    public const int MostToOneGuest = 5;

    /// <summary>Letters to guests that one address gets in a day, whoever causes them.</summary>
    public const int MostToOne = 3;

    /// <summary>Letters to guests that one person causes in a day.</summary>
    public const int MostOfOne = 20;

    private const int HashInOccurrence = 16;

    // Stands with the message itself: the guest's row tells only who made the last link.
    private string Sender => $":{current.Id:N}";

    /// <summary>Goes on only if one more may be written to this guest, to this address and by this person today.</summary>
    /// <exception cref="Refusal">None may.</exception>
    public async Task DemandRoom(Guid guest, string email, CancellationToken stop)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        if (await trace.Written(MailRules.Guest, guest, since, stop) >= MostToOneGuest)
            throw new Refusal("This person was written to {0} times in a day. Wait until tomorrow.", null, MostToOneGuest);
        if (await trace.WrittenTo(MailRules.Guest, email, since, stop) >= MostToOne)
            throw new Refusal("This address was written to {0} times in a day. Wait until tomorrow, or give the link yourself.", null, MostToOne);
        if (await trace.WrittenAs(MailRules.Guest, Sender, since, stop) >= MostOfOne)
            throw new Refusal("You had {0} messages sent to guests in a day. Wait until tomorrow, or give the links yourself.", null, MostOfOne);
    }

    /// <summary>What was written about a former link, and has not left, no longer needs to.</summary>
    public Task Withdraw(Guid guest, CancellationToken stop) => queue.Withdraw(MailRules.Guest, [guest], stop);

    /// <summary>Writes one; once for each link.</summary>
    /// <param name="guest">The guest.</param>
    /// <param name="tokenHash">What is kept of the link in it.</param>
    /// <param name="to">Where.</param>
    /// <param name="letter">Its words.</param>
    /// <param name="stop">Stops it.</param>
    public Task Queue(Guid guest, string tokenHash, Addressee to, Letter letter, CancellationToken stop) =>
        queue.Queue(MailRules.Guest, guest, tokenHash[..HashInOccurrence] + Sender, to, letter, stop);
}
