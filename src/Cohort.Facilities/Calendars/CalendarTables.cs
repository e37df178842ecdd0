using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Calendars;

/// <summary>The addresses of calendars, and what each last said.</summary>
internal static class CalendarTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CalendarFeed>(feed =>
        {
            feed.Property(one => one.TokenHash).HasMaxLength(64);
            feed.HasIndex(one => one.TokenHash).IsUnique();
            feed.HasIndex(one => new { one.PersonId, one.Kind, one.CohortId, one.TraineeId }).IsUnique();
            feed.HasIndex(one => one.TraineeId);
            feed.HasMany(one => one.Published).WithOne().HasForeignKey(one => one.FeedId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PublishedEvent>(published =>
        {
            published.HasKey(one => new { one.FeedId, one.Key });
            published.Property(one => one.Key).HasMaxLength(PublishedEvent.LongestKey);
            published.Property(one => one.Content).HasMaxLength(PublishedEvent.LongestContent);
            published.Ignore(one => one.Said);
        });
    }
}
