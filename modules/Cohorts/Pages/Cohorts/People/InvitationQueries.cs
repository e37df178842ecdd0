using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>Questions that several acts about invitations ask.</summary>
internal static class InvitationQueries
{
    /// <summary>Somebody with this address holds a membership that has not ended.</summary>
    public static Task<bool> IsMember(this CohortsDb db, Guid cohort, string email, CancellationToken stop) =>
        (from held in db.Memberships
         join one in db.People on held.PersonId equals one.Id
         where held.CohortId == cohort && held.EndedAt == null && one.Email == email
         select held.Id).AnyAsync(stop);
}
