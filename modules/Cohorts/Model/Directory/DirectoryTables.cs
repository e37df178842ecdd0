using Cohort.Facilities.Search;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Model.Directory;

/// <summary>The tables of who knows what.</summary>
internal static class DirectoryTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<KnowHow>(line =>
        {
            line.Property(one => one.Text).HasMaxLength(KnowHow.MostText);
            line.Property(one => one.Normal).HasMaxLength(KnowHow.MostText);
            line.HasIndex(one => new { one.PersonId, one.List, one.Normal }).IsUnique();
        });
        model.Entity<DirectoryCard>(card =>
        {
            card.HasKey(one => one.PersonId);
            card.Property(one => one.Department).HasMaxLength(60);
            card.Property(one => one.DepartmentKey).HasMaxLength(60);
            card.Property(one => one.MayBeAsked).HasMaxLength(200);
            card.Property(one => one.NamedAs).HasMaxLength(180);
            card.HasIndex(one => one.EndsAt);
        });
        model.Entity<DirectoryStem>(row =>
        {
            // The key is the search itself: the people of a stem.
            row.HasKey(one => new { one.Stem, one.PersonId, one.Place });
            row.Property(one => one.Stem).HasMaxLength(FrenchWords.LongestStem);
            row.HasIndex(one => one.PersonId);
        });
        model.Entity<ContactRequest>(request =>
        {
            request.Property(one => one.Subject).HasMaxLength(ContactRequest.MostSubject);
            request.Property(one => one.Text).HasMaxLength(ContactRequest.MostText);
            request.Property(one => one.Words).HasMaxLength(ContactRequest.MostText);
            request.Property(one => one.ReportWords).HasMaxLength(ContactRequest.MostText);
            request.Property(one => one.SettledWords).HasMaxLength(ContactRequest.MostText);
            request.Property(one => one.OpenPair).HasMaxLength(80);
            // Answered by two windows at once: the second save finds that it is no longer open.
            request.Property(one => one.AnsweredAt).IsConcurrencyToken();
            request.HasIndex(one => one.OpenPair).IsUnique();
            request.HasIndex(one => new { one.PersonId, one.At });
            request.HasIndex(one => new { one.AskedBy, one.At });
            request.HasIndex(one => one.ReportedAt);
        });
        model.Entity<ContactBlock>(block => block.HasKey(one => new { one.PersonId, one.BlockedId }));
        model.Entity<Buddy>(buddy =>
        {
            buddy.HasKey(one => new { one.CohortId, one.PersonId });
            buddy.HasIndex(one => one.BuddyId);
        });
    }
}
