using Cohort.Facilities.Inbox;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>
/// The hour of reminders that are in hand has come: tells those whose own hour it is, by the ways they chose, and writes one
/// line for each: sent, or dropped and why. Whoever's hour is still to come is told at a later ring. Mail is held until the
/// round is over. Answers how many messages were told.
/// </summary>
internal sealed record RingBatch(Guid Claim, IReadOnlyList<Guid> Ids) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<RingBatch>
    {
        public Validator() => RuleFor(one => one.Ids).NotEmpty();
    }

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, RoomQueue room, TimeProvider clock) : IRequestHandler<RingBatch, int>
    {
        // Reasons are keys: L["Nothing stands there any more"] L["Does not want to be told"] L["Quiet hours"] L["It came too late"] L["Too much mail in one day"] L["The promo does not tell this"]
        // Nobody, by whatever they do, fills the mailbox of others: beyond this the inbox tells.
        private const int MailsADay = 20;
        private RingFacts facts = null!;
        private DateTime now;
        private int sent;

        public async Task<int> Handle(RingBatch request, CancellationToken cancellationToken)
        {
            (now, sent) = (clock.GetUtcNow().UtcDateTime, 0);
            // What another took meanwhile, or what was planned anew, is no longer in this hand.
            var due = await db.Reminders.Where(one => request.Ids.Contains(one.Id) && one.ClaimId == request.Claim).OrderBy(one => one.NextAt).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var read = new List<(Reminder Reminder, IReminderRule Rule, IReadOnlyList<Notice> Notices)>(due.Count);
            foreach (var group in due.GroupBy(one => one.Rule, StringComparer.Ordinal))
            {
                var rule = rules.Single(one => one.Name == group.Key);
                var notices = await rule.ReadMany([.. group], cancellationToken);
                read.AddRange(group.Select(one => (one, rule, notices[one.Id])));
            }

            facts = await RingFacts.Of(db, due, read.SelectMany(one => one.Notices).Select(one => one.PersonId), now, cancellationToken);
            foreach (var (reminder, rule, notices) in read)
            {
                // Somebody wants it sooner than the others: what is not there yet may come until it is due.
                var isEarly = reminder.DueAt > now;
                if (notices.Count == 0 && !isEarly && !facts.IsTold(reminder))
                    Log(reminder, Guid.Empty, Channels.None, "Nothing stands there any more");
                if (!isEarly && !facts.IsOff(reminder))
                    await room.Tell(rule, reminder, cancellationToken);
                var next = Tell(reminder, rule, notices);
                reminder.LookAt(isEarly && !(next < reminder.DueAt) ? reminder.DueAt : next);
            }

            return sent;
        }

        /// <summary>Answers when the next person's hour comes, or null.</summary>
        private DateTime? Tell(Reminder reminder, IReminderRule rule, IReadOnlyList<Notice> notices)
        {
            DateTime? next = null;
            foreach (var notice in notices)
            {
                if (facts.Language(notice.PersonId) is not { } language)
                    continue;
                var ways = facts.Ways(notice.PersonId, rule, reminder.PromoId);
                var timing = new Timing(reminder, facts.Hours(notice.PersonId), facts.Lead(notice.PersonId, rule), rule.InTheEvening, now);
                if ((notice.DroppedBecause ?? (facts.IsOff(reminder) || facts.IsForOthers(reminder, notice.PersonId) ? "The promo does not tell this" : ways == Channels.None ? "Does not want to be told" : null)) is { } why)
                {
                    // Said at their own hour: until then it may come to stand again.
                    if (timing.Inbox > now && timing.Inbox < reminder.ExpiresAt)
                        next = next < timing.Inbox ? next : timing.Inbox;
                    else
                        Log(reminder, notice.PersonId, Channels.None, why);
                    continue;
                }

                if (ways.HasFlag(Channels.Inbox) && Due(reminder, notice.PersonId, Channels.Inbox, timing.Inbox, ref next))
                    Inform(reminder, notice, Speech.In(language, notice.Say));
                if (ways.HasFlag(Channels.Mail) && Due(reminder, notice.PersonId, Channels.Mail, timing.Mail, ref next))
                    db.Held.Add(new HeldLine(reminder, notice.PersonId, Speech.In(language, notice.Say), now));
            }

            return next;
        }

        private bool Due(Reminder reminder, Guid person, Channels channel, DateTime due, ref DateTime? next)
        {
            if (facts.IsTold(reminder, person, channel))
                return false;
            if (now >= reminder.ExpiresAt || due >= reminder.ExpiresAt)
            {
                Log(reminder, person, channel, now < reminder.ExpiresAt && channel == Channels.Mail ? "Quiet hours" : "It came too late");
                return false;
            }

            if (due > now)
            {
                next = next < due ? next : due;
                return false;
            }

            if (channel == Channels.Mail && facts.Letters(person) >= MailsADay)
            {
                Log(reminder, person, channel, "Too much mail in one day");
                return false;
            }

            Log(reminder, person, channel, "");
            sent++;
            return true;
        }

        private void Log(Reminder reminder, Guid person, Channels channel, string why)
        {
            if (facts.Tell(reminder, person, channel))
                db.Told.Add(new ToldLine(reminder, person, channel, why, now));
        }

        private void Inform(Reminder reminder, Notice notice, Words words) =>
            db.Inbox.Add(new InboxItem(notice.PersonId, reminder.PromoId, reminder.Rule, Short.Of(words.Title, 200), Short.Of(words.Text, 4000), words.Path, now) { AboutId = notice.About });
    }
}
