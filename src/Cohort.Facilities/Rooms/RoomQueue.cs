using Cohort.Facilities.Reminders;
using Cohort.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Rooms;

/// <summary>Where the ring of a reminder leaves what the promo's chats are to be told: rows in its own transaction. They leave the house once it is committed.</summary>
internal sealed class RoomQueue(FacilitiesDb db, SiteAddress site, UnitOfWork work, Bell<RoomPost> bell, TimeProvider clock)
{
    /// <summary>Queues what a rule says to the room, once in each chat that wants it; nothing where no chat does.</summary>
    public async Task Tell(IReminderRule rule, Reminder reminder, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (rule is not ITellsTheRoom speaker || now >= reminder.ExpiresAt)
            return;
        var hooks = await db.Webhooks.AsNoTracking().Where(one => one.PromoId == reminder.PromoId && one.StoppedAt == null
            && !db.Posts.Any(post => post.WebhookId == one.Id && post.Rule == reminder.Rule && post.SubjectId == reminder.SubjectId && post.Occurrence == reminder.Occurrence)).ToListAsync(stop);
        hooks.RemoveAll(one => !one.Says(rule.Name));
        if (hooks.Count == 0 || await speaker.ReadForRoom(reminder, stop) is not { } say)
            return;
        foreach (var hook in hooks)
        {
            var words = Speech.In(hook.Language, say);
            db.Posts.Add(new RoomPost(hook.Id, hook.PromoId, rule.Name, reminder.SubjectId, reminder.Occurrence, ChatText.Body(hook.Format, words, site.Of(words.Path)), now) { ExpiresAt = reminder.ExpiresAt });
        }

        work.AfterCommit(bell.Ring);
    }
}
