using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Launches;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of the launches. Their unique indexes decide the races: one open launch, one voice each, one workshop a proposal.</summary>
internal static class LaunchTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Launch>(launch =>
        {
            launch.Property(one => one.Title).HasMaxLength(120);
            launch.HasIndex(one => one.OpenIn).IsUnique();
            launch.HasIndex(one => new { one.CohortId, one.OpenedAt });
            launch.HasMany(one => one.Steps).WithOne().HasForeignKey(one => one.LaunchId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Need>(need =>
        {
            need.Property(one => one.Text).HasMaxLength(Need.Most);
            need.HasIndex(one => one.CarriedFromId).IsUnique();
            need.HasOne<Launch>().WithMany().HasForeignKey(one => one.LaunchId);
            need.HasMany(one => one.Competences).WithOne().HasForeignKey(one => one.NeedId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<NeedCompetence>(touched =>
        {
            touched.HasIndex(one => new { one.NeedId, one.NodeId }).IsUnique();
            touched.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
        model.Entity<Voice>(voice =>
        {
            voice.HasIndex(one => new { one.NeedId, one.PersonId }).IsUnique();
            voice.HasIndex(one => one.LaunchId);
            voice.HasOne<Need>().WithMany().HasForeignKey(one => one.NeedId);
        });
        model.Entity<Proposal>(proposal =>
        {
            proposal.Property(one => one.Title).HasMaxLength(120);
            proposal.Property(one => one.Doing).HasMaxLength(1000);
            proposal.Property(one => one.Leaves).HasMaxLength(1000);
            proposal.Property(one => one.Material).HasMaxLength(500);
            proposal.HasIndex(one => one.WorkshopId).IsUnique();
            proposal.HasOne<Launch>().WithMany().HasForeignKey(one => one.LaunchId);
            proposal.HasMany(one => one.Shares).WithOne().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
            proposal.HasMany(one => one.Leaders).WithOne().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
            proposal.HasMany(one => one.Needs).WithOne().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ProposalShare>(share =>
        {
            share.HasIndex(one => new { one.ProposalId, one.NodeId }).IsUnique();
            share.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
        model.Entity<ProposalLeader>().HasIndex(one => new { one.ProposalId, one.PersonId }).IsUnique();
        model.Entity<ProposalNeed>(answer =>
        {
            answer.HasIndex(one => new { one.ProposalId, one.NeedId }).IsUnique();
            answer.HasOne<Need>().WithMany().HasForeignKey(one => one.NeedId);
        });
    }
}
