using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>The tables of the exchange and of the sessions. Their keys decide the races: one interest a person, one match a pair.</summary>
internal static class SessionTables
{
    public static void Map(ModelBuilder model)
    {
        MapExchange(model);
        MapSessions(model);
        MapAfterwards(model);
    }

    private static void MapExchange(ModelBuilder model)
    {
        model.Entity<PeerEntry>(entry =>
        {
            entry.Property(one => one.Text).HasMaxLength(PeerEntry.LongestText);
            entry.Property(one => one.Words).HasMaxLength(PeerEntry.LongestWords);
            entry.HasIndex(one => new { one.CohortId, one.ClosedAt });
            entry.HasIndex(one => one.PersonId);
        });
        model.Entity<PeerMatch>(match =>
        {
            match.HasKey(one => new { one.OfferId, one.RequestId });
            match.HasIndex(one => one.RequestId);
            match.HasIndex(one => one.CohortId);
        });
        model.Entity<Synonym>(word =>
        {
            word.Property(one => one.Word).HasMaxLength(Synonym.Longest);
            word.Property(one => one.Other).HasMaxLength(Synonym.Longest);
            word.Property(one => one.Key).HasMaxLength((2 * Synonym.Longest) + 1);
            word.HasIndex(one => new { one.CohortId, one.Key }).IsUnique();
            word.HasIndex(one => one.By);
        });
    }

    private static void MapSessions(ModelBuilder model)
    {
        model.Entity<PeerSession>(session =>
        {
            session.Property(one => one.Title).HasMaxLength(PeerSession.LongestTitle);
            session.Property(one => one.Doing).HasMaxLength(PeerSession.LongestDoing);
            session.Property(one => one.Before).HasMaxLength(PeerEntry.LongestWords);
            session.Property(one => one.Material).HasMaxLength(PeerEntry.LongestWords);
            session.Property(one => one.FromTitle).HasMaxLength(200);
            session.Property(one => one.FromPath).HasMaxLength(300);
            session.Property(one => one.Card).HasMaxLength(PeerSession.LongestCard);
            session.HasIndex(one => new { one.CohortId, one.MadeAt });
            session.HasIndex(one => one.WorkshopId);
            session.HasIndex(one => one.MadeBy);
            session.HasMany(one => one.Leaders).WithOne().HasForeignKey(one => one.SessionId).OnDelete(DeleteBehavior.Cascade);
            session.HasMany(one => one.Interests).WithOne().HasForeignKey(one => one.SessionId).OnDelete(DeleteBehavior.Cascade);
            session.HasMany(one => one.Roles).WithOne().HasForeignKey(one => one.SessionId).OnDelete(DeleteBehavior.Cascade);
            session.HasMany(one => one.Touched).WithOne().HasForeignKey(one => one.SessionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PeerLeader>(leader =>
        {
            leader.HasKey(one => new { one.SessionId, one.PersonId });
            leader.HasIndex(one => one.CohortId);
            leader.HasIndex(one => one.PersonId);
        });
        model.Entity<LeadNo>(no =>
        {
            no.HasKey(one => new { one.CohortId, one.PersonId, one.AskedBy });
            no.HasIndex(one => one.PersonId);
            no.HasIndex(one => one.AskedBy);
        });
        model.Entity<PeerInterest>(interest =>
        {
            interest.HasKey(one => new { one.SessionId, one.PersonId });
            interest.HasIndex(one => one.CohortId);
            interest.HasIndex(one => one.PersonId);
        });
        model.Entity<PeerRole>(role =>
        {
            role.HasKey(one => new { one.SessionId, one.Role });
            role.HasIndex(one => one.CohortId);
            role.HasIndex(one => one.PersonId);
        });
        model.Entity<PeerTouch>(touch =>
        {
            touch.HasKey(one => new { one.SessionId, one.NodeId });
            touch.HasIndex(one => one.CohortId);
        });
    }

    private static void MapAfterwards(ModelBuilder model)
    {
        model.Entity<PeerFeedback>(words =>
        {
            words.Property(one => one.Takes).HasMaxLength(PeerFeedback.Longest);
            words.Property(one => one.Helped).HasMaxLength(PeerFeedback.Longest);
            words.Property(one => one.Idea).HasMaxLength(PeerFeedback.Longest);
            words.HasIndex(one => one.SessionId);
            words.HasIndex(one => one.PersonId);
            words.HasOne<PeerSession>().WithMany().HasForeignKey(one => one.SessionId);
        });
        model.Entity<FeedbackGiven>(given =>
        {
            given.HasKey(one => new { one.SessionId, one.PersonId });
            given.HasIndex(one => one.PersonId);
            given.HasOne<PeerSession>().WithMany().HasForeignKey(one => one.SessionId);
        });
        model.Entity<PrivateNote>(note =>
        {
            note.Property(one => one.Text).HasMaxLength(PrivateNote.Longest);
            note.HasIndex(one => new { one.SessionId, one.By });
            note.HasIndex(one => one.By);
            note.HasOne<PeerSession>().WithMany().HasForeignKey(one => one.SessionId);
        });
    }
}
