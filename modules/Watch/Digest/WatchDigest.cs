using Cohort.Facilities.Digests;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Digest;

/// <summary>In the digest, what others brought to the watch since and this person has not opened; the most useful first.</summary>
internal sealed class WatchDigest(WatchDb db, Texts texts) : IDigestPart
{
    private const int Most = 10;

    public int Order => 30;

    public async Task<IReadOnlyList<DigestSection>> Read(DigestContext context, CancellationToken stop)
    {
        var (me, promos) = (context.Person, context.In(Roles.Community).Select(one => one.Id).ToList());
        if (promos.Count == 0)
            return [];
        var fresh = db.Items.Where(one => promos.Contains(one.CohortId) && one.RetiredAt == null && one.AddedBy != me && one.AddedAt >= context.Since && one.AddedAt < context.Until
            && !db.Seen.Any(seen => seen.PersonId == me && seen.ItemId == one.Id));
        var lines = await fresh.OrderByDescending(one => db.Reactions.Count(useful => useful.ItemId == one.Id)).ThenByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(Most)
            .Select(one => new { one.Id, one.CohortId, one.Title, one.FetchedTitle, one.Address, one.Site }).ToListAsync(stop);
        if (lines.Count == 0)
            return [];
        return
        [
            new DigestSection(
                () => texts["New in the watch"],
                () => [.. lines.Select(one => new DigestLine(context.Named(one.CohortId, $"{ItemWords.Title(one.Title, one.FetchedTitle, one.Address)}, {one.Site}"), WatchLinks.Item(one.CohortId, one.Id)))],
                lines.Count < Most ? 0 : await fresh.CountAsync(stop) - Most),
        ];
    }
}
