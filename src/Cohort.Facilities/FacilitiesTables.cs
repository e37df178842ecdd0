using Cohort.Facilities.Calendars;
using Cohort.Facilities.Digests;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Facilities.Work;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities;

internal static class FacilitiesTables
{
    public static void Map(ModelBuilder model)
    {
        RoomTables.Map(model);
        model.Entity<OutgoingMail>(mail =>
        {
            mail.Property(one => one.Rule).HasMaxLength(40);
            mail.Property(one => one.Occurrence).HasMaxLength(60);
            mail.Property(one => one.To).HasMaxLength(256);
            mail.Property(one => one.ToName).HasMaxLength(170);
            mail.Property(one => one.Language).HasMaxLength(5);
            mail.Property(one => one.Title).HasMaxLength(200);
            mail.Property(one => one.Text).HasMaxLength(8000);
            mail.Property(one => one.LinkLabel).HasMaxLength(100);
            mail.Property(one => one.Link).HasMaxLength(4000);
            mail.Property(one => one.Error).HasMaxLength(400);
            mail.Property(one => one.Stops).HasMaxLength(420);
            // Queued once, whoever asks.
            mail.HasIndex(one => new { one.Rule, one.SubjectId, one.To, one.Occurrence }).IsUnique();
            mail.HasIndex(one => one.NextAt);
            mail.HasIndex(one => one.SettledAt);
            mail.HasIndex(one => one.PersonId);
        });
        model.Entity<InboxItem>(item =>
        {
            item.Property(one => one.Rule).HasMaxLength(40);
            item.Property(one => one.Title).HasMaxLength(200);
            item.Property(one => one.Text).HasMaxLength(4000);
            item.Property(one => one.Path).HasMaxLength(400);
            item.HasIndex(one => new { one.PersonId, one.ReadAt });
            item.Property(one => one.News).HasMaxLength(40);
            item.HasIndex(one => new { one.PersonId, one.At });
            item.HasIndex(one => one.AboutId);
        });
        model.Entity<Reminder>(reminder =>
        {
            reminder.Property(one => one.Rule).HasMaxLength(40);
            reminder.Property(one => one.Occurrence).HasMaxLength(60);
            reminder.Property(one => one.TimeZone).HasMaxLength(60);
            reminder.Property(one => one.Note).HasMaxLength(1000);
            reminder.HasIndex(one => new { one.Rule, one.SubjectId, one.Occurrence }).IsUnique();
            reminder.HasIndex(one => one.NextAt);
            // Whoever lost it to another node, or to a replan, begins again on the rows as they are now.
            reminder.Property(one => one.ClaimId).IsConcurrencyToken();
            reminder.Property(one => one.ClaimedUntil);
        });
        model.Entity<HeldLine>(line =>
        {
            line.Property(one => one.Rule).HasMaxLength(40);
            line.Property(one => one.Occurrence).HasMaxLength(60);
            line.Property(one => one.Title).HasMaxLength(200);
            line.Property(one => one.Text).HasMaxLength(4000);
            line.Property(one => one.LinkLabel).HasMaxLength(100);
            line.Property(one => one.Path).HasMaxLength(400);
            line.HasIndex(one => one.PersonId);
            line.HasIndex(one => one.At);
        });
        model.Entity<ToldLine>(line =>
        {
            line.Property(one => one.Rule).HasMaxLength(40);
            line.Property(one => one.Occurrence).HasMaxLength(60);
            line.Property(one => one.Why).HasMaxLength(200);
            line.HasIndex(one => new { one.Rule, one.SubjectId, one.Occurrence, one.PersonId, one.Channel }).IsUnique();
            line.HasIndex(one => new { one.PromoId, one.At });
            line.HasIndex(one => one.PersonId);
        });
        model.Entity<ReminderTerm>(term =>
        {
            term.HasKey(one => new { one.PromoId, one.Rule });
            term.Property(one => one.Rule).HasMaxLength(40);
            term.Property(one => one.Whom).HasConversion<string>().HasMaxLength(20);
            term.Ignore(one => one.Lead);
        });
        model.Entity<ReminderHours>(hours => hours.HasKey(one => one.PersonId));
        model.Entity<ReminderChoice>(choice =>
        {
            choice.HasKey(one => new { one.PersonId, one.Rule });
            choice.Property(one => one.Rule).HasMaxLength(40);
            choice.Ignore(one => one.Ways);
            choice.Ignore(one => one.Lead);
        });
        model.Entity<DigestWish>(wish =>
        {
            wish.HasKey(one => one.PersonId);
            wish.Property(one => one.TimeZone).HasMaxLength(60);
            wish.HasIndex(one => one.NextAt);
        });
        model.Entity<Attachment>(attachment =>
        {
            attachment.Property(one => one.Name).HasMaxLength(200);
            attachment.Property(one => one.Hash).HasMaxLength(64);
            attachment.Property(one => one.Type).HasMaxLength(100);
            attachment.Property(one => one.Url).HasMaxLength(2000);
            attachment.HasIndex(one => one.OwnerId);
            attachment.HasIndex(one => one.CohortId);
            attachment.HasIndex(one => one.Hash);
        });
        CalendarTables.Map(model);
        model.Entity<LongWork>(work =>
        {
            work.Property(one => one.Kind).HasMaxLength(40);
            work.Property(one => one.Title).HasMaxLength(200);
            work.Property(one => one.Language).HasMaxLength(5);
            work.Property(one => one.Input).HasMaxLength(20_000);
            work.Property(one => one.InputHash).HasMaxLength(64);
            work.Property(one => one.Said).HasMaxLength(1000);
            work.Property(one => one.Report).HasMaxLength(400_000);
            work.Property(one => one.ResultPath).HasMaxLength(400);
            work.HasIndex(one => one.NextAt);
            work.HasIndex(one => one.By);
        });
        model.Entity<FetchedPage>(page =>
        {
            page.Property(one => one.Url).HasMaxLength(2000);
            page.Property(one => one.UrlHash).HasMaxLength(64);
            page.Property(one => one.Title).HasMaxLength(300);
            page.Property(one => one.Failure).HasMaxLength(200);
            page.HasIndex(one => one.UrlHash).IsUnique();
            page.HasIndex(one => one.NextAt);
        });
        model.Entity<AllowedHost>(host =>
        {
            host.Property(one => one.Host).HasMaxLength(255);
            host.Property(one => one.Why).HasMaxLength(200);
            host.HasIndex(one => one.Host).IsUnique();
        });
    }
}
