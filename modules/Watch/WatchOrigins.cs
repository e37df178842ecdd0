using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The items that led to a need, a workshop or a brick: to be read before one comes. Kept with the promo.</summary>
internal sealed class WatchOrigins(WatchDb db, PromoMemory memory, Texts texts) : ILeadsToLearning
{
    public async Task<IReadOnlyCollection<Origin>> To(Guid cohort, IReadOnlyCollection<Guid> things, CancellationToken stop)
    {
        var kept = await memory.Read(cohort, async () => new Kept((await (from passage in db.Passages
                                                                          join item in db.Items on passage.ItemId equals item.Id
                                                                          where passage.CohortId == cohort
                                                                          orderby passage.At
                                                                          select new Line(passage.TargetId, passage.Words, item.Id, item.Title, item.FetchedTitle, item.Address)).ToListAsync(stop)).ToLookup(one => one.Target)), stop);
        return [.. things.SelectMany(one => kept.ByTarget[one])
            .Select(one => new Origin(one.Target, texts["From the watch"], ItemWords.Title(one.Title, one.FetchedTitle, one.Address), WatchLinks.Item(cohort, one.Item), one.Words))];
    }

    /// <summary>What led somewhere, by where.</summary>
    internal sealed record Kept(ILookup<Guid, Line> ByTarget);

    internal sealed record Line(Guid Target, string Words, Guid Item, string Title, string FetchedTitle, string Address);
}
