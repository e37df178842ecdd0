using Cohort.Curriculum.Model.Desk;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The table of the trainer's screen: all the rest of it is read where it stands.</summary>
internal static class DeskTables
{
    public static void Map(ModelBuilder model) => model.Entity<DeskNote>(note =>
    {
        note.HasKey(one => new { one.CohortId, one.PersonId });
        note.Property(one => one.Text).HasMaxLength(DeskNote.Longest);
        note.HasIndex(one => one.PersonId);
    });
}
