using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>
/// The hour of a reminder has come: tells those whose own hour it is, by the ways they chose, and writes one line for each:
/// sent, or dropped and why. Whoever's hour is still to come is told at a later ring. Answers how many messages left.
/// </summary>
internal sealed record RingReminder(Guid Id) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<RingReminder>;

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, MailQueue mail, TimeProvider clock) : IRequestHandler<RingReminder, int>
    {
        // Reasons are keys: L["Nothing stands there any more"] L["Does not want to be told"] L["Quiet hours"] L["It came too late"] L["Too much mail in one day"]
        // Nobody, by whatever they do, fills the mailbox of others: beyond this the inbox tells.
        private const int MailsADay = 20;
        private HashSet<(Guid Person, Channels Channel)> told = [];
        private Dictionary<Guid, int> mails = [];
        private Reminder reminder = null!;
        private IReminderRule rule = null!;
        private DateTime now;
        private int sent;

        public async Task<int> Handle(RingReminder request, CancellationToken cancellationToken)
        {
            (now, sent) = (clock.GetUtcNow().UtcDateTime, 0);
            var found = await db.Reminders.FirstOrDefaultAsync(one => one.Id == request.Id && one.NextAt <= now, cancellationToken);
            if (found is null)
                return 0;
            reminder = found;
            rule = rules.Single(one => one.Name == found.Rule);
            told = [.. (await db.Told.AsNoTracking().Where(one => one.Rule == found.Rule && one.SubjectId == found.SubjectId && one.Occurrence == found.Occurrence)
                .Select(one => new { one.PersonId, one.Channel }).ToListAsync(cancellationToken)).Select(one => (one.PersonId, one.Channel))];
            var notices = await rule.Read(found, cancellationToken);
            if (notices.Count == 0 && told.Count == 0)
                Log(Guid.Empty, Channels.None, "Nothing stands there any more");
            found.NextAt = await Tell(notices, cancellationToken);
            return sent;
        }

        /// <summary>Answers when the next person's hour comes, or null.</summary>
        private async Task<DateTime?> Tell(IReadOnlyList<Notice> notices, CancellationToken stop)
        {
            var ids = notices.Select(one => one.PersonId).ToList();
            var people = await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
            var hours = await db.Hours.AsNoTracking().Where(one => ids.Contains(one.PersonId)).ToDictionaryAsync(one => one.PersonId, stop);
            var choices = await db.Choices.AsNoTracking().Where(one => ids.Contains(one.PersonId) && one.Rule == rule.Name).ToDictionaryAsync(one => one.PersonId, stop);
            var yesterday = now.AddDays(-1);
            mails = await db.Mail.Where(one => one.MayBeStopped && one.PersonId != null && ids.Contains(one.PersonId.Value) && one.QueuedAt > yesterday)
                .GroupBy(one => one.PersonId!.Value).Select(one => new { one.Key, Count = one.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
            DateTime? next = null;
            foreach (var notice in notices.Where(one => people.ContainsKey(one.PersonId)))
            {
                var ways = choices.TryGetValue(notice.PersonId, out var choice) ? choice.Ways : rule.Usual;
                var why = notice.DroppedBecause ?? (ways == Channels.None ? "Does not want to be told" : null);
                if (why is not null)
                {
                    Log(notice.PersonId, Channels.None, why);
                    continue;
                }

                var timing = new Timing(reminder, hours.GetValueOrDefault(notice.PersonId, ReminderHours.Usual), rule.InTheEvening, now);
                if (ways.HasFlag(Channels.Inbox) && Due(notice.PersonId, Channels.Inbox, timing.Inbox, ref next))
                    Inform(notice, people[notice.PersonId]);
                if (ways.HasFlag(Channels.Mail) && Due(notice.PersonId, Channels.Mail, timing.Mail, ref next))
                    await Write(notice, people[notice.PersonId], stop);
            }

            return next;
        }

        private bool Due(Guid person, Channels channel, DateTime due, ref DateTime? next)
        {
            if (told.Contains((person, channel)))
                return false;
            if (now >= reminder.ExpiresAt || due >= reminder.ExpiresAt)
            {
                Log(person, channel, now < reminder.ExpiresAt && channel == Channels.Mail ? "Quiet hours" : "It came too late");
                return false;
            }

            if (due > now)
            {
                next = next < due ? next : due;
                return false;
            }

            if (channel == Channels.Mail && mails.GetValueOrDefault(person) >= MailsADay)
            {
                Log(person, channel, "Too much mail in one day");
                return false;
            }

            Log(person, channel, "");
            sent++;
            return true;
        }

        private void Log(Guid person, Channels channel, string why)
        {
            if (told.Add((person, channel)))
                db.Told.Add(new ToldLine(reminder, person, channel, why, now));
        }

        private void Inform(Notice notice, Person person)
        {
            var words = Speech.In(person.Language, notice.Say);
            db.Inbox.Add(new InboxItem(person.Id, reminder.PromoId, rule.Name, Short.Of(words.Title, 200), Short.Of(words.Text, 4000), words.Path, now) { AboutId = notice.About });
        }

        private Task Write(Notice notice, Person person, CancellationToken stop)
        {
            var words = Speech.In(person.Language, notice.Say);
            return mail.Queue(rule.Name, reminder.SubjectId, reminder.Occurrence, new Addressee(person.Email!, person.FullName, person.Language, person.Id),
                new Letter(Short.Of(words.Title, 200), Short.Of(words.Text, 4000), words.LinkLabel, words.Path) { MayBeStopped = true, ExpiresAt = reminder.ExpiresAt }, stop);
        }
    }
}
