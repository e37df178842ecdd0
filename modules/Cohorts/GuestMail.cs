using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Pages.Cohorts;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Cohort.Cohorts;

/// <summary>
/// The only way a guest gets a link: a new one, which ends the former. It goes out by mail when an address is given; the
/// address stays with that message and nowhere else. Answers the link too, since it is known only now.
/// </summary>
internal sealed class GuestMail(CohortsDb db, MailQueue queue, MailTrace trace, CurrentPerson current, Texts texts, TimeProvider clock, IConfiguration configuration)
{
    private const int HashInOccurrence = 16, MostToOneGuest = 5;

    /// <summary>Letters to guests that one person causes in a day, whatever the polls: they go out in the name of the house.</summary>
    public const int MostOfOne = 20;

    /// <summary>Letters to guests that one address gets in a day, whoever causes them.</summary>
    public const int MostToOne = 3;

    public async Task<string> Send(DecisionGuest guest, Decision decision, string email, CancellationToken stop)
    {
        if (email.Length > 0)
            await DemandRoom(guest, email, stop);
        // What was written about a former link is of no use any more.
        await queue.Withdraw(MailRules.Guest, [guest.Id], stop);
        var path = Links.Guest(guest.NewToken(current.Id));
        if (email.Length > 0)
        {
            var promo = await db.Promos.Where(one => one.Id == decision.CohortId).Select(one => new { one.Name, one.TimeZone }).FirstAsync(stop);
            var account = await db.People.Where(one => one.Email == email).Select(one => new { one.Id, one.Language }).FirstOrDefaultAsync(stop);
            var to = new Addressee(email, guest.Name, account?.Language ?? current.Language ?? "fr", account?.Id);
            var letter = Speech.In(to.Language, () => new Letter(
                texts["When can you come? {0}", decision.Question],
                texts["{0} asks you for {1}: {2}", current.Name, promo.Name, decision.Question] + "\n\n"
                    + texts["The link below is yours alone: whoever answers first by it answers for you. It works until {0}.", Dates.Instant(decision.ClosesAt, TimeZoneInfo.FindSystemTimeZoneById(promo.TimeZone), texts)],
                texts["Say when you can come"],
                path)
            { IsSecret = true, ExpiresAt = decision.ClosesAt });
            await queue.Queue(MailRules.Guest, guest.Id, guest.TokenHash[..HashInOccurrence] + Sender, to, letter, stop);
        }

        return configuration.Outward(path);
    }

    // Stands with the message itself: the guest's row tells only who made the last link.
    private string Sender => $":{current.Id:N}";

    private async Task DemandRoom(DecisionGuest guest, string email, CancellationToken stop)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        if (await trace.Written(MailRules.Guest, guest.Id, since, stop) >= MostToOneGuest)
            throw new Refusal("This person was written to {0} times in a day. Wait until tomorrow.", null, MostToOneGuest);
        if (await trace.WrittenTo(MailRules.Guest, email, since, stop) >= MostToOne)
            throw new Refusal("This address was written to {0} times in a day. Wait until tomorrow, or give the link yourself.", null, MostToOne);
        if (await trace.WrittenAs(MailRules.Guest, Sender, since, stop) >= MostOfOne)
            throw new Refusal("You had {0} messages sent to guests in a day. Wait until tomorrow, or give the links yourself.", null, MostOfOne);
    }
}
