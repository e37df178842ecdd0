using Cohort.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.People;

internal static class PeopleTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.ToTable("People_Person");
            person.Property(one => one.GivenName).HasMaxLength(80);
            person.Property(one => one.FamilyName).HasMaxLength(80);
            person.Property(one => one.SortName).HasMaxLength(180);
            person.Property(one => one.Language).HasMaxLength(5);
            person.Property(one => one.PasswordHash).HasMaxLength(200);
            person.Property(one => one.SecurityStamp).HasMaxLength(60);
            person.Property(one => one.ConcurrencyStamp).HasMaxLength(60);
            person.Property(one => one.PhoneNumber).HasMaxLength(30);
            person.HasIndex(one => one.SortName);
        });
        model.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("People_Token");
            token.Property(one => one.LoginProvider).HasMaxLength(100);
            token.Property(one => one.Name).HasMaxLength(100);
            token.Property(one => one.Value).HasMaxLength(2000);
        });
        model.Entity<IdentityUserClaim<Guid>>(claim =>
        {
            claim.ToTable("People_Claim");
            claim.Property(one => one.ClaimType).HasMaxLength(200);
            claim.Property(one => one.ClaimValue).HasMaxLength(500);
        });
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("People_Login");
            login.Property(one => one.LoginProvider).HasMaxLength(100);
            login.Property(one => one.ProviderKey).HasMaxLength(200);
            login.Property(one => one.ProviderDisplayName).HasMaxLength(100);
        });
        model.Entity<Membership>(membership =>
        {
            membership.ToTable("People_Membership");
            membership.Property(one => one.CalledGivenName).HasMaxLength(80);
            membership.Property(one => one.CalledFamilyName).HasMaxLength(80);
            membership.HasIndex(one => new { one.PersonId, one.CohortId }).IsUnique();
            membership.HasIndex(one => one.CohortId);
            membership.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
        });
        model.Entity<Stamp>(stamp =>
        {
            stamp.ToTable("People_Stamp");
            stamp.HasKey(one => one.CohortId);
        });
        model.Entity<AccountEvent>(line =>
        {
            line.ToTable("People_AccountEvent");
            line.HasIndex(one => one.PersonId);
        });
    }
}
