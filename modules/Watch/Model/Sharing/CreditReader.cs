using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Sharing;

/// <summary>Who agreed to what, in one statement.</summary>
internal sealed class CreditReader(WatchDb db, Texts texts)
{
    /// <summary>The people of a promo who chose how they are named. Who has no place in it any more cannot change their choice, so it no longer holds.</summary>
    public async Task<IReadOnlyDictionary<Guid, Credited>> Read(Guid cohort, CancellationToken stop)
    {
        var rows = await (from credit in db.Credits
                          join person in db.People on credit.PersonId equals person.Id
                          where credit.CohortId == cohort && db.Memberships.Any(held => held.PersonId == credit.PersonId && held.EndedAt == null && (held.CohortId == cohort || held.CohortId == Membership.Body))
                          select new { credit.PersonId, credit.Kind, credit.Pseudonym, credit.ShowsReasons, person.GivenName, person.FamilyName }).ToListAsync(stop);
        return rows.ToDictionary(one => one.PersonId, one => new Credited(
            one.Kind switch { CreditKind.Name => $"{one.GivenName} {one.FamilyName}", CreditKind.Pseudonym => texts["“{0}” (pseudonym)", one.Pseudonym], _ => "" }, one.ShowsReasons));
    }
}

/// <summary>How somebody is named, a pseudonym being told as such, or empty; and whether their reasons are shown.</summary>
internal sealed record Credited(string Name, bool ShowsReasons)
{
    /// <summary>Who has not chosen.</summary>
    public static readonly Credited Nobody = new("", false);
}
