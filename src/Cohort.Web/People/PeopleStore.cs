using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Cohort.Web.People;

/// <summary>Identity's store, which never saves by itself: sign-in and account changes are commands like any other.</summary>
internal sealed class PeopleStore : UserOnlyStore<Person, CohortDb, Guid>
{
    public PeopleStore(CohortDb db, IdentityErrorDescriber describer)
        : base(db, describer) => AutoSaveChanges = false;

    /// <summary>
    /// The person is tracked by the command that changes them, so there is nothing to attach; and one command may update
    /// twice (a new password, then the end of a lockout), which a second stamp would turn into a conflict with itself.
    /// </summary>
    public override Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken = default)
    {
        if (Context.Entry(user) is { State: Microsoft.EntityFrameworkCore.EntityState.Detached } entry)
            entry.State = Microsoft.EntityFrameworkCore.EntityState.Modified;
        if (!Context.Entry(user).Property(one => one.ConcurrencyStamp).IsModified)
            user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
