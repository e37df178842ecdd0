using Cohort.Alternance.Model.Log;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>The tables of the activity log.</summary>
internal static class LogTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LogEntry>(entry =>
        {
            // Nineteen flags: a number, since their names together are longer than any column of words here.
            entry.Property(one => one.Themes).HasConversion<int>();
            entry.Property(one => one.Did).HasMaxLength(LogEntry.LongestWords);
            entry.Property(one => one.Learned).HasMaxLength(LogEntry.LongestWords);
            entry.Property(one => one.Asks).HasMaxLength(LogEntry.LongestWords);
            entry.HasIndex(one => new { one.CohortId, one.PersonId, one.Date });
            entry.HasIndex(one => one.PersonId);
            entry.HasQueryFilter(one => one.TakenOffAt == null);
            entry.HasIndex(one => one.MissionId);
            entry.HasMany(one => one.Touched).WithOne().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<LogTouch>().HasKey(one => new { one.EntryId, one.NodeId });
    }
}
