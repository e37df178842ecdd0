using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal static class LastTrainer
{
    /// <summary>Goes on unless this is the promo's last trainer; a coordinator may leave a promo without one.</summary>
    /// <exception cref="Refusal">Nobody would be left to steer.</exception>
    public static async Task KeepATrainer(this CohortsDb db, Membership held, CurrentPerson current, CancellationToken stop)
    {
        if (!current.IsCoordinator && !current.IsHouse
            && !await db.Memberships.AnyAsync(one => one.CohortId == held.CohortId && one.Id != held.Id && one.Role == Role.Trainer && one.EndedAt == null, stop))
            throw new Refusal("The promo would have no trainer left.");
    }

    /// <summary>Who no longer steers keeps no door open: the unused links they were shown are withdrawn.</summary>
    public static async Task WithdrawLinksOf(this CohortsDb db, MailQueue mail, Membership held, CancellationToken stop)
    {
        var made = await db.Invitations.Where(one => one.CohortId == held.CohortId && one.MadeBy == held.PersonId && one.UsedAt == null).ToListAsync(stop);
        await mail.Withdraw(MailRules.Invitation, [.. made.Select(one => one.Id)], stop);
        db.Invitations.RemoveRange(made);
    }
}
