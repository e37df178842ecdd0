using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Model.Thread;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>The tables of what goes on between two days: questions, the thread, journals, groups.</summary>
internal static class BetweenTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Question>(question =>
        {
            question.Property(one => one.Title).HasMaxLength(Question.LongestTitle);
            question.Property(one => one.Text).HasMaxLength(Question.LongestText);
            question.Property(one => one.SearchText).HasMaxLength(Question.LongestSearch);
            question.Property(one => one.About).HasMaxLength(Question.LongestAbout);
            question.Property(one => one.RemovedWhy).HasMaxLength(Question.LongestWhy);
            question.HasIndex(one => new { one.CohortId, one.At });
            question.HasIndex(one => one.By);
            question.HasIndex(one => one.GroupId);
        });
        model.Entity<QuestionAnswer>(answer =>
        {
            answer.Property(one => one.Text).HasMaxLength(QuestionAnswer.Longest);
            answer.Property(one => one.RemovedWhy).HasMaxLength(Question.LongestWhy);
            answer.HasIndex(one => new { one.QuestionId, one.At });
            answer.HasIndex(one => one.CohortId);
            answer.HasIndex(one => one.By);
            answer.HasOne<Question>().WithMany().HasForeignKey(one => one.QuestionId);
        });
        model.Entity<ThreadMessage>(message =>
        {
            message.Property(one => one.Text).HasMaxLength(ThreadMessage.Longest);
            message.Property(one => one.HiddenWhy).HasMaxLength(ThreadMessage.LongestWhy);
            message.HasIndex(one => new { one.CohortId, one.At });
            message.HasIndex(one => one.By);
        });
        model.Entity<ThreadReport>(report =>
        {
            report.Property(one => one.Why).HasMaxLength(ThreadMessage.LongestWhy);
            report.HasIndex(one => new { one.MessageId, one.By }).IsUnique();
            report.HasIndex(one => new { one.CohortId, one.SettledAt });
            report.HasIndex(one => one.By);
            report.HasOne<ThreadMessage>().WithMany().HasForeignKey(one => one.MessageId);
        });
        model.Entity<ThreadTrace>(trace =>
        {
            trace.Property(one => one.Why).HasMaxLength(ThreadMessage.LongestWhy);
            trace.HasIndex(one => one.MessageId);
            trace.HasIndex(one => one.CohortId);
            trace.HasIndex(one => one.By);
            trace.HasOne<ThreadMessage>().WithMany().HasForeignKey(one => one.MessageId);
        });
        model.Entity<JournalWeek>(week =>
        {
            week.Ignore(one => one.Text);
            week.HasIndex(one => new { one.CohortId, one.PersonId, one.Monday }).IsUnique();
            week.HasIndex(one => one.PersonId);
            week.HasMany(one => one.Lines).WithOne().HasForeignKey(one => one.WeekId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<JournalLine>(line =>
        {
            line.Property(one => one.Text).HasMaxLength(JournalWeek.LongestLine);
            line.HasIndex(one => new { one.CohortId, one.SharedAt });
        });
        model.Entity<Subgroup>(group =>
        {
            group.Property(one => one.Name).HasMaxLength(Subgroup.LongestName);
            group.HasIndex(one => one.CohortId);
            group.HasMany(one => one.Members).WithOne().HasForeignKey(one => one.GroupId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SubgroupMember>(member =>
        {
            member.HasKey(one => new { one.GroupId, one.PersonId });
            member.HasIndex(one => one.PersonId);
            member.HasIndex(one => one.CohortId);
        });
    }
}
