using Cohort.Alternance.Model.Centre;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Tutors;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>How the tables of this module are kept.</summary>
internal static class AlternanceTables
{
    public static void Map(ModelBuilder model)
    {
        StructureTables.Map(model);
        AgreementTables.Map(model);
        LogTables.Map(model);
        VisitTables.Map(model);
        BookletTables.Map(model);
        model.Entity<CentrePresence>(presence =>
        {
            presence.HasKey(one => new { one.CohortId, one.PersonId, one.Date, one.Part });
            presence.HasIndex(one => one.PersonId);
        });
        model.Entity<TutorPass>(pass =>
        {
            pass.Property(one => one.TokenHash).HasMaxLength(64);
            pass.HasIndex(one => one.TokenHash).IsUnique();
            pass.HasIndex(one => one.PersonId);
        });
        model.Entity<TutorWord>(word =>
        {
            word.Property(one => one.Text).HasMaxLength(TutorWord.LongestText);
            word.HasIndex(one => new { one.CohortId, one.PersonId, one.At });
            word.HasIndex(one => one.TutorId);
        });
        model.Entity<FollowUp>(follow =>
        {
            follow.Property(one => one.About).HasMaxLength(64);
            follow.Property(one => one.Done).HasMaxLength(FollowUp.LongestText);
            follow.Property(one => one.DoneByName).HasMaxLength(200);
            follow.HasIndex(one => new { one.CohortId, one.PersonId, one.Kind, one.About }).IsUnique();
            // What waits, oldest first: of a promo, and of the whole body.
            follow.HasIndex(one => new { one.CohortId, one.ClosedAt, one.RaisedAt });
            follow.HasIndex(one => new { one.ClosedAt, one.RaisedAt, one.Id });
            follow.HasIndex(one => one.PersonId);
            follow.HasMany(one => one.Notes).WithOne().HasForeignKey(one => one.FollowUpId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<FollowUpNote>(note =>
        {
            note.Property(one => one.Id).ValueGeneratedNever();
            note.Property(one => one.Done).HasMaxLength(FollowUp.LongestText);
            note.Property(one => one.ByName).HasMaxLength(200);
            note.HasIndex(one => one.By);
        });
    }
}
