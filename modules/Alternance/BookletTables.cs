using Cohort.Alternance.Model.Booklet;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>The tables of the booklet: words by period, exam dates, examples of practice.</summary>
internal static class BookletTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PeriodWord>(word =>
        {
            word.HasKey(one => new { one.CohortId, one.PersonId, one.StartsOn, one.Voice });
            word.Property(one => one.Text).HasMaxLength(PeriodWord.LongestText);
            word.HasIndex(one => one.PersonId);
            word.HasIndex(one => one.By);
        });
        model.Entity<ExamDate>(exam =>
        {
            exam.Property(one => one.Words).HasMaxLength(ExamDate.LongestWords);
            exam.Property(one => one.Result).HasMaxLength(ExamDate.LongestWords);
            exam.HasIndex(one => new { one.CohortId, one.Date });
            exam.HasIndex(one => one.PersonId);
        });
        model.Entity<PracticeExample>(example =>
        {
            example.Property(one => one.Title).HasMaxLength(PracticeExample.LongestTitle);
            example.Property(one => one.Tasks).HasMaxLength(PracticeExample.LongestWords);
            example.Property(one => one.Means).HasMaxLength(PracticeExample.LongestWords);
            example.Property(one => one.With).HasMaxLength(PracticeExample.LongestWords);
            example.Property(one => one.Context).HasMaxLength(PracticeExample.LongestWords);
            example.Property(one => one.More).HasMaxLength(PracticeExample.LongestWords);
            example.HasIndex(one => new { one.CohortId, one.PersonId });
            example.HasIndex(one => one.PersonId);
        });
    }
}
