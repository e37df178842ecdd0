using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The items that led to a need, a workshop or a brick: to be read before one comes.</summary>
internal sealed class WatchOrigins(WatchDb db, Texts texts) : ILeadsToLearning
{
    private const int Most = 200;

    public async Task<IReadOnlyCollection<Origin>> To(Guid cohort, IReadOnlyCollection<Guid> things, CancellationToken stop)
    {
        var rows = await (from passage in db.Passages
                          join item in db.Items on passage.ItemId equals item.Id
                          where passage.CohortId == cohort && things.Contains(passage.TargetId)
                          orderby passage.At
                          select new { passage.TargetId, passage.Words, item.Id, item.Title, item.FetchedTitle, item.Address }).Take(Most).ToListAsync(stop);
        return [.. rows.Select(one => new Origin(one.TargetId, texts["From the watch"], ItemWords.Title(one.Title, one.FetchedTitle, one.Address), WatchLinks.Item(cohort, one.Id), one.Words))];
    }
}
