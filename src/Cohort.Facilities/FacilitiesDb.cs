using Cohort.Facilities.Calendars;
using Cohort.Facilities.Digests;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Facilities.Work;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities;

/// <summary>The tables of the facilities, and the people they serve.</summary>
internal sealed class FacilitiesDb(CohortDb db)
{
    public DbSet<OutgoingMail> Mail => db.Set<OutgoingMail>();

    public DbSet<InboxItem> Inbox => db.Set<InboxItem>();

    public DbSet<Reminder> Reminders => db.Set<Reminder>();

    public DbSet<ToldLine> Told => db.Set<ToldLine>();

    public DbSet<HeldLine> Held => db.Set<HeldLine>();

    public DbSet<ReminderTerm> Terms => db.Set<ReminderTerm>();

    public DbSet<ReminderHours> Hours => db.Set<ReminderHours>();

    public DbSet<ReminderChoice> Choices => db.Set<ReminderChoice>();

    public DbSet<DigestWish> Digests => db.Set<DigestWish>();

    public DbSet<Webhook> Webhooks => db.Set<Webhook>();

    public DbSet<RoomLink> RoomLinks => db.Set<RoomLink>();

    public DbSet<RoomPost> Posts => db.Set<RoomPost>();

    public DbSet<Attachment> Attachments => db.Set<Attachment>();

    public DbSet<LongWork> Works => db.Set<LongWork>();

    public DbSet<FetchedPage> Pages => db.Set<FetchedPage>();

    public DbSet<AllowedHost> AllowedHosts => db.Set<AllowedHost>();

    public DbSet<CalendarFeed> Calendars => db.Set<CalendarFeed>();

    public DbSet<PublishedEvent> Published => db.Set<PublishedEvent>();

    public DbSet<Person> People => db.Set<Person>();

    public DbSet<Membership> Memberships => db.Set<Membership>();

    /// <summary>What people of a promo chose of how long before they are told of a rule.</summary>
    public IQueryable<ReminderChoice> LeadsOf(string rule, Guid promo) => Choices.AsNoTracking().Where(one =>
        one.Rule == rule && one.LeadMinutes != null && Memberships.Any(role => role.PersonId == one.PersonId && role.CohortId == promo && role.EndedAt == null));
}
