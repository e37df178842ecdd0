using Cohort.Alternance.Model.Structures;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>The tables of structures, contracts and tutors.</summary>
internal static class StructureTables
{
    private const int Siret = 14;

    public static void Map(ModelBuilder model)
    {
        model.Entity<Structure>(structure =>
        {
            structure.Property(one => one.Name).HasMaxLength(Structure.LongestName);
            structure.Property(one => one.Normal).HasMaxLength(Structure.LongestName * 2);
            structure.Property(one => one.Siret).HasMaxLength(Siret);
            structure.Property(one => one.Publics).HasMaxLength(Structure.LongestWords);
            structure.Property(one => one.Themes).HasMaxLength(Structure.LongestWords);
            structure.Property(one => one.Place).HasMaxLength(Structure.LongestWords);
            structure.Property(one => one.Hours).HasMaxLength(Structure.LongestWords);
            structure.HasIndex(one => one.Normal);
            structure.Property(one => one.OnlySiret).HasMaxLength(Siret);
            structure.HasIndex(one => one.Siret);
            // Of two who write one establishment down at once, the second is told that it is written down already.
            structure.HasIndex(one => one.OnlySiret).IsUnique();
        });
        model.Entity<Placement>(placement =>
        {
            placement.Property(one => one.Words).HasMaxLength(Placement.LongestWords);
            placement.HasIndex(one => new { one.CohortId, one.PersonId });
            placement.HasIndex(one => one.PersonId);
            placement.HasIndex(one => one.StructureId);
            placement.HasOne<Structure>().WithMany().HasForeignKey(one => one.StructureId).OnDelete(DeleteBehavior.Restrict);
            placement.HasMany(one => one.Tutors).WithOne().HasForeignKey(one => one.PlacementId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PlacementTutor>(tutor =>
        {
            tutor.Property(one => one.Id).ValueGeneratedNever();
            tutor.HasIndex(one => one.PersonId);
            tutor.HasIndex(one => new { one.CohortId, one.TraineeId });
        });
        model.Entity<TraineeTurn>(turn =>
        {
            turn.HasKey(one => new { one.CohortId, one.PersonId });
            turn.HasIndex(one => one.PersonId);
        });
        model.Entity<DayException>(day =>
        {
            day.HasKey(one => new { one.CohortId, one.PersonId, one.Date, one.Part });
            day.Property(one => one.Why).HasMaxLength(DayException.LongestWhy);
            day.HasIndex(one => one.PersonId);
        });
    }
}
