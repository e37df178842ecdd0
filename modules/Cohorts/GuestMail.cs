using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Pages.Cohorts;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
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
internal sealed class GuestMail(CohortsDb db, GuestLetters letters, CurrentPerson current, Texts texts, IConfiguration configuration)
{
    public async Task<string> Send(DecisionGuest guest, Decision decision, string email, CancellationToken stop)
    {
        if (email.Length > 0)
            await letters.DemandRoom(guest.Id, email, stop);
        // What was written about a former link is of no use any more.
        await letters.Withdraw(guest.Id, stop);
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
            await letters.Queue(guest.Id, guest.TokenHash, to, letter, stop);
        }

        return configuration.Outward(path);
    }
}
