using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Pages.Account;

/// <summary>Whose data this is, and who may ask for it: the person, or a coordinator for somebody who is none.</summary>
internal static class Erasable
{
    /// <exception cref="NotFound">Unknown, erased already, or not this reader's to see.</exception>
    public static async Task<Person> PersonWhoseData(this CohortDb db, Guid id, CurrentPerson current, CancellationToken stop)
    {
        var person = NotFound.IfNull(await db.Set<Person>().FirstOrDefaultAsync(one => one.Id == id, stop));
        if (person.Email!.EndsWith("@invalid", StringComparison.Ordinal))
            throw new NotFound();
        if (id == current.Id || current.IsHouse)
            return person;
        var isCoordinator = await db.Set<Membership>().AnyAsync(one => one.PersonId == id && one.CohortId == Membership.Body && one.EndedAt == null, stop);
        return current.IsCoordinator && !isCoordinator ? person : throw new NotFound();
    }

    /// <summary>Null: nobody is left without help; else why the person cannot be erased yet, in words, and the promo concerned.</summary>
    public static async Task<(string Text, string Promo)?> Reason(this CohortDb db, Guid id, CancellationToken stop)
    {
        var held = db.Set<Membership>().Where(one => one.EndedAt == null);
        if (await held.AnyAsync(one => one.PersonId == id && one.CohortId == Membership.Body, stop) && !await held.AnyAsync(one => one.PersonId != id && one.CohortId == Membership.Body, stop))
            return ("This is the last coordinator. Invite another one first.", "");
        var alone = await held.Where(one => one.PersonId == id && one.Role == Role.Trainer && !held.Any(other => other.CohortId == one.CohortId && other.PersonId != id && other.Role == Role.Trainer))
            .Select(one => one.CohortId).FirstOrDefaultAsync(stop);
        return alone == Guid.Empty ? null : ("This is the only trainer of “{0}”. Give the promo another one first.", alone.ToString());
    }
}
