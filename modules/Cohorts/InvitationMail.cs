using System.Globalization;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Cohort.Cohorts;

/// <summary>
/// The only way an invitation gets its link: a new one, which ends the former, and goes to the person by mail in the same
/// transaction. Answers the link too, since it is known only now.
/// </summary>
internal sealed class InvitationMail(CohortsDb db, MailQueue queue, CurrentPerson current, Texts texts, TimeProvider clock, IConfiguration configuration)
{
    private const int HashInOccurrence = 16;

    /// <summary>Sends one invitation.</summary>
    public async Task<string> Send(Invitation invitation, CancellationToken stop) => (await Send([invitation], stop))[0];

    /// <summary>Sends invitations to one promo, or to the body; their links, in the same order.</summary>
    public async Task<IReadOnlyList<string>> Send(IReadOnlyList<Invitation> invitations, CancellationToken stop)
    {
        if (invitations.Count == 0)
            return [];
        // What was written about a former link of theirs is of no use any more.
        await queue.Withdraw(MailRules.Invitation, [.. invitations.Select(one => one.Id)], stop);
        var cohort = invitations[0].CohortId;
        var where = await db.Promos.Where(one => one.Id == cohort).Select(one => new { one.Name, one.TimeZone }).FirstOrDefaultAsync(stop)
            ?? await db.Bodies.Select(one => new { one.Name, one.TimeZone }).FirstOrDefaultAsync(stop);
        var emails = invitations.Select(one => one.Email).ToList();
        var accounts = await db.People.Where(one => emails.Contains(one.Email!)).Select(one => new { one.Id, one.Email, one.Language }).ToDictionaryAsync(one => one.Email!, StringComparer.Ordinal, stop);
        var place = new Place(where?.Name ?? "", TimeZoneInfo.FindSystemTimeZoneById(where?.TimeZone ?? "Europe/Paris"));
        var links = new List<string>();
        foreach (var invitation in invitations)
        {
            var path = Links.Invitation(invitation.NewToken(clock.GetUtcNow().UtcDateTime));
            var account = accounts.GetValueOrDefault(invitation.Email);
            var to = new Addressee(invitation.Email, $"{invitation.GivenName} {invitation.FamilyName}", account?.Language ?? current.Language ?? "fr", account?.Id);
            var letter = Speech.In(to.Language, () => Words(invitation, place, account is not null, path));
            await queue.Queue(MailRules.Invitation, invitation.Id, invitation.TokenHash[..HashInOccurrence], to, letter, stop);
            links.Add(configuration.Outward(path));
        }

        return links;
    }

    private Letter Words(Invitation invitation, Place place, bool hasAccount, string path)
    {
        var role = texts[Who.One(invitation.Role)].ToLower(CultureInfo.CurrentCulture);
        var who = current.IsSignedIn ? texts["{0} invites you to join {1}. Your role: {2}.", current.Name, place.Name, role] : texts["You are invited to join {0}. Your role: {1}.", place.Name, role];
        var until = Dates.Numeric(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(invitation.ExpiresAt, place.Zone)));
        var how = hasAccount
            ? texts["With the link below you join with the password of your account. It works once, until {0}.", until]
            : texts["With the link below you choose a password and you are in. It works once, until {0}.", until];
        return new Letter(texts["Join {0}", place.Name], $"{who}\n\n{how}", texts["Accept the invitation"], path) { IsSecret = true, ExpiresAt = invitation.ExpiresAt };
    }

    private sealed record Place(string Name, TimeZoneInfo Zone);
}
