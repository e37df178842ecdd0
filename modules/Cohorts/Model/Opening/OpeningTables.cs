using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Model.Opening;

/// <summary>The tables of how a day, and a promo, opens.</summary>
internal static class OpeningTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CheckIn>(said =>
        {
            said.Property(one => one.Word).HasMaxLength(CheckIn.MostWord);
            // By day first: the sky of a morning, and the days that are to be erased.
            said.HasIndex(one => new { one.PromoId, one.Date, one.PersonId }).IsUnique();
            said.HasIndex(one => one.PersonId);
            said.HasIndex(one => one.Date);
        });
        model.Entity<CheckInDay>(day =>
        {
            day.HasKey(one => new { one.PromoId, one.Date });
            day.Ignore(one => one.Counts);
        });
        model.Entity<Face>(face =>
        {
            face.Property(one => one.AskMe).HasMaxLength(Face.Most);
            face.Property(one => one.ComesFrom).HasMaxLength(Face.Most);
            face.Property(one => one.GoodToKnow).HasMaxLength(Face.Most);
            face.HasIndex(one => new { one.CohortId, one.PersonId }).IsUnique();
        });
        model.Entity<ExpectationWord>(word =>
        {
            word.Property(one => one.Word).HasMaxLength(ExpectationWord.MostWord);
            word.Property(one => one.Of).HasMaxLength(300);
            word.HasIndex(one => new { one.CohortId, one.PersonId, one.When }).IsUnique();
        });
        model.Entity<Diagnosis>(diagnosis =>
        {
            diagnosis.Property(one => one.Title).HasMaxLength(Diagnosis.MostTitle);
            diagnosis.HasIndex(one => one.OpenIn).IsUnique();
            diagnosis.HasIndex(one => new { one.CohortId, one.OpenedAt });
            diagnosis.HasMany(one => one.Statements).WithOne().HasForeignKey(one => one.DiagnosisId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<DiagnosisStatement>(statement =>
        {
            statement.Property(one => one.Text).HasMaxLength(Diagnosis.MostText);
            statement.Ignore(one => one.Counts);
        });
        model.Entity<DiagnosisAnswer>(answer =>
        {
            answer.HasKey(one => new { one.StatementId, one.PersonId });
            answer.HasIndex(one => new { one.DiagnosisId, one.PersonId });
            answer.HasIndex(one => one.PersonId);
        });
    }
}
