using Cohort.PeerSessions.Model.Slots;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>The tables of the open slots. Their keys decide the races: one outcome a date, one answer a person and date.</summary>
internal static class SlotTables
{
    private const int Hash = 64, Address = 256;

    public static void Map(ModelBuilder model)
    {
        model.Entity<OpenSlot>(slot =>
        {
            slot.Property(one => one.Title).HasMaxLength(OpenSlot.LongestTitle);
            slot.Property(one => one.Where).HasMaxLength(OpenSlot.LongestWhere);
            slot.HasIndex(one => one.CohortId);
            slot.HasIndex(one => one.DueAt);
            slot.HasIndex(one => one.PollId);
            slot.HasIndex(one => one.MadeBy);
        });
        model.Entity<SlotDate>(date =>
        {
            date.HasKey(one => new { one.SlotId, one.Date });
            date.Property(one => one.Why).HasMaxLength(SlotDate.LongestWhy);
            date.HasIndex(one => one.CohortId);
            date.HasOne<OpenSlot>().WithMany().HasForeignKey(one => one.SlotId);
        });
        model.Entity<SlotComing>(coming =>
        {
            coming.HasKey(one => new { one.SlotId, one.Date, one.PersonId });
            coming.Property(one => one.Follows).HasMaxLength(SlotComing.Longest);
            coming.Property(one => one.Explains).HasMaxLength(SlotComing.Longest);
            coming.HasIndex(one => one.CohortId);
            coming.HasIndex(one => one.PersonId);
            coming.HasOne<OpenSlot>().WithMany().HasForeignKey(one => one.SlotId);
        });
        model.Entity<SlotGuest>(guest =>
        {
            guest.Property(one => one.Name).HasMaxLength(SlotGuest.LongestName);
            guest.Property(one => one.Email).HasMaxLength(Address);
            guest.Property(one => one.Language).HasMaxLength(2);
            guest.Property(one => one.TokenHash).HasMaxLength(Hash);
            guest.HasIndex(one => one.TokenHash).IsUnique();
            guest.HasIndex(one => one.SlotId);
            guest.HasIndex(one => one.CohortId);
            guest.HasIndex(one => one.InvitedBy);
            guest.HasOne<OpenSlot>().WithMany().HasForeignKey(one => one.SlotId);
        });
    }
}
