using Cohort.Facilities.PersonalData;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.People;

/// <summary>The account itself. Erased after what the modules know, since they find it by its address and name.</summary>
internal sealed class PeoplePersonalData(CohortDb db, UserManager<Person> people, TimeProvider clock) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(Person), Fate.Unnamed, "Of your account only a number stays: no name, no address, no password. Nobody can sign in with it."),
        new(typeof(IdentityUserToken<Guid>), Fate.Deleted, "Your second factor and its recovery codes go."),
        new(typeof(IdentityUserClaim<Guid>), Fate.Deleted, "Your second factor and its recovery codes go."),
        new(typeof(IdentityUserLogin<Guid>), Fate.Deleted, "Your second factor and its recovery codes go."),
        new(typeof(Membership), Fate.Unnamed, "That somebody belonged to a promo stays, without your name: its hours and its size rest on it."),
        new(typeof(AccountEvent), Fate.Kept, "The journal of accounts stays as long as the site: it holds what was done to an account and when, without a name, for the safety of the others."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Account"] = await db.Set<Person>().Where(one => one.Id == person)
                .Select(one => (object)new { one.Id, one.GivenName, one.FamilyName, one.Email, one.PhoneNumber, one.Language, one.JoinedAt, SecondFactor = one.TwoFactorEnabled }).ToListAsync(stop),
            ["Memberships"] = await db.Set<Membership>().Where(one => one.PersonId == person).OrderBy(one => one.MadeAt)
                .Select(one => (object)new { one.CohortId, Role = one.Role.ToString(), one.MadeAt, one.EndedAt, one.CalledGivenName, one.CalledFamilyName }).ToListAsync(stop),
            ["Journal of the account"] = await db.Set<AccountEvent>().Where(one => one.PersonId == person).OrderBy(one => one.At)
                .Select(one => (object)new { one.At, Kind = one.Kind.ToString(), BySelf = one.By == person }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        var row = NotFound.IfNull(await db.Set<Person>().FirstOrDefaultAsync(one => one.Id == person.Id, stop));
        // Row by row: the proof that was just given may have used up a recovery code among them.
        db.RemoveRange(await db.Set<IdentityUserToken<Guid>>().Where(one => one.UserId == person.Id).ToListAsync(stop));
        await db.Set<IdentityUserClaim<Guid>>().Where(one => one.UserId == person.Id).ExecuteDeleteAsync(stop);
        await db.Set<IdentityUserLogin<Guid>>().Where(one => one.UserId == person.Id).ExecuteDeleteAsync(stop);
        foreach (var held in await db.Set<Membership>().Where(one => one.PersonId == person.Id && (one.EndedAt == null || one.CalledFamilyName != "")).ToListAsync(stop))
        {
            held.EndedAt ??= clock.GetUtcNow().UtcDateTime;
            (held.CalledGivenName, held.CalledFamilyName) = ("", "");
        }

        row.Rename(Leaving.GivenName, Leaving.FamilyName);
        row.Email = row.UserName = $"{Guid.NewGuid():N}@invalid";
        (row.NormalizedEmail, row.NormalizedUserName) = (people.NormalizeEmail(row.Email), people.NormalizeName(row.UserName));
        (row.PasswordHash, row.PhoneNumber, row.TwoFactorEnabled, row.LockoutEnd) = (null, null, false, DateTimeOffset.MaxValue);
        // Every session ends at its next request.
        (row.SecurityStamp, row.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
    }
}
