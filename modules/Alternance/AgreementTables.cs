using Cohort.Alternance.Model.Agreement;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>The tables of what was agreed: objectives and missions.</summary>
internal static class AgreementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Aim>(aim =>
        {
            aim.HasKey(one => new { one.CohortId, one.PersonId, one.NodeId });
            aim.Property(one => one.Words).HasMaxLength(Aim.LongestWords);
            aim.HasIndex(one => one.PersonId);
        });
        model.Entity<Mission>(mission =>
        {
            mission.Property(one => one.Title).HasMaxLength(Mission.LongestTitle);
            mission.Property(one => one.Doing).HasMaxLength(Mission.LongestWords);
            mission.Property(one => one.Levers).HasMaxLength(Mission.LongestWords);
            mission.Property(one => one.Brakes).HasMaxLength(Mission.LongestWords);
            mission.Property(one => one.Went).HasMaxLength(Mission.LongestWords);
            mission.HasIndex(one => new { one.CohortId, one.PersonId });
            mission.HasIndex(one => one.PersonId);
            mission.HasIndex(one => one.MadeBy);
            mission.HasMany(one => one.Touched).WithOne().HasForeignKey(one => one.MissionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MissionTouch>().HasKey(one => new { one.MissionId, one.NodeId });
    }
}
