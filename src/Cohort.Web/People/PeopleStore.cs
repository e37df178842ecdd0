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
}
