using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Digests;

/// <summary>What the inbox holds, was not read, and was not written by mail either.</summary>
internal sealed class InboxPart(FacilitiesDb db, Texts texts) : IDigestPart
{
    private const int Most = 10;

    public int Order => 40;

    public async Task<IReadOnlyList<DigestSection>> Read(DigestContext context, CancellationToken stop)
    {
        var (me, mine) = (context.Person, context.Promos.Select(one => one.Id).ToList());
        var left = await db.Memberships.Where(one => one.PersonId == me && one.EndedAt != null && !mine.Contains(one.CohortId)).Select(one => one.CohortId).ToListAsync(stop);
        var lines = db.Inbox.Where(one => one.PersonId == me && one.ReadAt == null && one.At >= context.Since && one.At < context.Until && (one.PromoId == null || !left.Contains(one.PromoId.Value))
            && !db.Told.Any(told => told.PersonId == me && told.Rule == one.Rule && told.At == one.At && told.Channel == Channels.Inbox
                && (db.Told.Any(mail => mail.PersonId == me && mail.Rule == told.Rule && mail.SubjectId == told.SubjectId && mail.Occurrence == told.Occurrence && mail.Channel == Channels.Mail && mail.Why == "")
                    || db.Reminders.Any(waits => waits.Rule == told.Rule && waits.SubjectId == told.SubjectId && waits.Occurrence == told.Occurrence && waits.NextAt != null))));
        var found = await lines.OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Select(one => new DigestLine(one.Title, one.Path)).Take(Most).ToListAsync(stop);
        return found.Count == 0 ? [] : [new DigestSection(() => texts["Unread in your inbox"], () => found, found.Count < Most ? 0 : await lines.CountAsync(stop) - Most)];
    }
}
