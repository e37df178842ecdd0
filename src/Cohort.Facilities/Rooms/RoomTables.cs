using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Rooms;

internal static class RoomTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Webhook>(hook =>
        {
            hook.Property(one => one.Name).HasMaxLength(80);
            hook.Property(one => one.Language).HasMaxLength(5);
            hook.Property(one => one.Address).HasMaxLength(4000);
            hook.Property(one => one.Host).HasMaxLength(255);
            hook.Property(one => one.Secret).HasMaxLength(600);
            hook.Property(one => one.News).HasMaxLength(400);
            hook.Property(one => one.StoppedWhy).HasMaxLength(200);
            hook.HasIndex(one => one.PromoId);
        });
        model.Entity<RoomLink>(link =>
        {
            link.Property(one => one.Name).HasMaxLength(80);
            link.Property(one => one.Address).HasMaxLength(2000);
            link.HasIndex(one => one.PromoId);
        });
        model.Entity<RoomPost>(post =>
        {
            post.Property(one => one.Rule).HasMaxLength(40);
            post.Property(one => one.Occurrence).HasMaxLength(60);
            post.Property(one => one.Body).HasMaxLength(16_000);
            post.Property(one => one.Error).HasMaxLength(200);
            // Said once in a chat, whoever rings.
            post.HasIndex(one => new { one.WebhookId, one.Rule, one.SubjectId, one.Occurrence }).IsUnique();
            post.HasIndex(one => one.NextAt);
            post.HasIndex(one => one.SettledAt);
        });
    }
}
