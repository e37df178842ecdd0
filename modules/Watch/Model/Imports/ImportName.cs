using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Imports;

/// <summary>In whose name links come in: one's own; and when the house brings them, whom it says, or nobody's.</summary>
internal sealed class ImportName(WatchDb db, CurrentPerson person)
{
    /// <summary>The person; the empty id: nobody.</summary>
    /// <exception cref="Refusal">No member of the promo has this address.</exception>
    public async Task<Guid> Of(Guid cohort, string? email, CancellationToken stop)
    {
        if (!person.IsHouse)
            return person.Id;
        if (email is null)
            return Guid.Empty;
        var normal = email.Trim().ToUpperInvariant();
        var found = await (from held in db.Memberships
                           join one in db.People on held.PersonId equals one.Id
                           where held.CohortId == cohort && held.EndedAt == null && one.NormalizedEmail == normal
                           select (Guid?)one.Id).FirstOrDefaultAsync(stop);
        return found ?? throw new Refusal("No member of this promo has the address {0}.", null, email);
    }
}
