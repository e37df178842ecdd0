using Cohort.PeerSessions.Model.Scenarios;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>The tables of the scenario cards, of their plays, and of the help numbers.</summary>
internal static class ScenarioTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Scenario>(card =>
        {
            foreach (var name in new[] { nameof(Scenario.Title), nameof(Scenario.Place), nameof(Scenario.PersonName), nameof(Scenario.Source) })
                card.Property<string>(name).HasMaxLength(ScenarioText.Short);
            foreach (var name in new[] { nameof(Scenario.PersonSituation), nameof(Scenario.Deadline), nameof(Scenario.PersonBrief), nameof(Scenario.AdviserBrief), nameof(Scenario.ObserverBrief), nameof(Scenario.HandOverWhen), nameof(Scenario.ContentNote), nameof(Scenario.Numbers), nameof(Scenario.Competences) })
                card.Property<string>(name).HasMaxLength(ScenarioText.Sentence);
            foreach (var name in new[] { nameof(Scenario.Situation), nameof(Scenario.Says), nameof(Scenario.Grid), nameof(Scenario.Debrief), nameof(Scenario.Traps), nameof(Scenario.HandOverTo), nameof(Scenario.HandOverNever), nameof(Scenario.Variants) })
                card.Property<string>(name).HasMaxLength(ScenarioText.Passage);
            card.Property(one => one.Hidden).HasMaxLength(ScenarioText.LongestHidden);
            card.Property(one => one.Theme).HasMaxLength(40);
            card.Property(one => one.Key).HasMaxLength(60);
            card.HasIndex(one => new { one.CohortId, one.RetiredAt });
            card.HasIndex(one => one.MadeBy);
        });
        model.Entity<CardPass>(pass =>
        {
            pass.HasKey(one => new { one.PersonId, one.CardId });
            pass.HasIndex(one => one.CardId);
            pass.HasOne<Scenario>().WithMany().HasForeignKey(one => one.CardId);
        });
        model.Entity<HelpNumber>(number =>
        {
            number.Property(one => one.Code).HasMaxLength(HelpNumber.LongestCode);
            number.Property(one => one.Number).HasMaxLength(HelpNumber.LongestNumber);
            number.Property(one => one.Name).HasMaxLength(ScenarioText.Short);
            number.Property(one => one.Purpose).HasMaxLength(ScenarioText.LongestLine);
            number.Property(one => one.Hours).HasMaxLength(ScenarioText.Short);
            number.Property(one => one.Cost).HasMaxLength(ScenarioText.Short);
            number.Property(one => one.Web).HasMaxLength(ScenarioText.LongestLine);
            number.HasIndex(one => one.Code).IsUnique();
        });
        model.Entity<Play>(play =>
        {
            play.Property(one => one.Title).HasMaxLength(ScenarioText.Short);
            play.Property(one => one.Grid).HasMaxLength(ScenarioText.Passage);
            play.HasOne<Scenario>().WithMany().HasForeignKey(one => one.CardId);
            play.HasMany(one => one.Parts).WithOne().HasForeignKey(one => one.PlayId).OnDelete(DeleteBehavior.Cascade);
            play.HasMany(one => one.Answers).WithOne().HasForeignKey(one => one.PlayId).OnDelete(DeleteBehavior.Cascade);
            play.HasMany(one => one.Marks).WithOne().HasForeignKey(one => one.PlayId).OnDelete(DeleteBehavior.Cascade);
            play.HasIndex(one => new { one.CohortId, one.BegunAt });
            play.HasIndex(one => new { one.BegunBy, one.ClosedAt });
            play.HasIndex(one => one.CardId);
        });
        model.Entity<PlayPart>(part =>
        {
            part.HasKey(one => new { one.PlayId, one.PersonId });
            part.HasIndex(one => one.PersonId);
        });
        model.Entity<PlayAnswer>(answer =>
        {
            answer.HasKey(one => new { one.PlayId, one.Line });
            answer.Property(one => one.Question).HasMaxLength(ScenarioText.LongestLine);
            answer.Property(one => one.Words).HasMaxLength(PlayAnswer.Longest);
        });
        model.Entity<PlayMark>(mark =>
        {
            mark.HasKey(one => new { one.PlayId, one.PersonId, one.Line });
            mark.HasIndex(one => one.PersonId);
        });
    }
}
